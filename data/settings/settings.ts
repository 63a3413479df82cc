import * as v from 'valibot';
import { ENTITY_TYPES, type EntityType } from '../records/entity-type.ts';
import { LANGUAGES } from '../records/language.ts';
import { isPattern } from './match-pattern.ts';

/** How much of what is found is marked: each mention; the first of each entity in each article, else in each frame; the same, but only on request. */
export const DENSITIES = ['every', 'first', 'request'] as const;
/** What a type may have of its own. */
export const TYPE_DENSITIES = ['every', 'first', 'never'] as const;
/** What a card speaks: the language of the text around the name, that of the browser, or always one. */
export const CARD_LANGUAGES = ['page', 'browser', ...LANGUAGES] as const;
export const LINES = ['solid', 'dotted', 'wash'] as const;
/** How long a name is pointed at before its card opens. */
export const DWELLS = ['short', 'usual', 'long'] as const;

/** A colour as `<input type=color>` writes it. */
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i));
const pattern = v.pipe(v.string(), v.check(isPattern));

/** What is not of its shape is left out of a list, or taken as the default, one by one: no old or torn record breaks a page. */
const listOf = <T>(item: v.GenericSchema<T>) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((items) => [...new Set(items.filter((one): one is T => v.is(item, one)))]),
    ),
    () => [],
  );
const perType = <T>(item: v.GenericSchema<T>) =>
  v.fallback(
    v.pipe(
      v.record(v.string(), v.unknown()),
      v.transform(
        (given) =>
          Object.fromEntries(
            ENTITY_TYPES.flatMap((type) => (v.is(item, given[type]) ? [[type, given[type]]] : [])),
          ) as {
            [K in EntityType]?: T;
          },
      ),
    ),
    () => ({}),
  );
const either = <const T extends string>(values: readonly T[], otherwise: T) =>
  v.fallback(v.picklist(values), () => otherwise);
const flag = (otherwise: boolean) => v.fallback(v.boolean(), () => otherwise);

/** Rises when a stored record must be read otherwise than before (`migrate`). */
export const VERSION = 2;

const schema = v.object({
  version: v.fallback(v.literal(VERSION), () => VERSION),
  off: flag(false),
  /** Nothing is marked until then: ms since 1970. */
  pausedUntil: v.fallback(v.optional(v.number()), () => undefined),
  /** Match patterns of pages that are not marked. */
  deny: listOf(pattern),
  /** Match patterns of the only pages that are marked; empty for all. */
  allow: listOf(pattern),
  /** Only pages that call themselves articles are marked. */
  newsOnly: flag(false),
  density: either(DENSITIES, 'first'),
  /** Types that are marked otherwise. */
  densities: perType(v.picklist(TYPE_DENSITIES)),
  /** Countries and cities too: they are spotted in any case. */
  marksPlaces: flag(false),
  /** Names that are not marked: an entity's id, or its id, `@` and the host where that counts. */
  muted: listOf(v.string()),
  cardLanguage: either(CARD_LANGUAGES, 'page'),
  dwell: either(DWELLS, 'usual'),
  line: either(LINES, 'solid'),
  /** Colours of types that the reader has chosen otherwise. */
  colours: perType(colour),
  /** Whether the toolbar's button tells how many names a page has. */
  badge: flag(true),
});

/** What the reader has chosen. */
export type Settings = Readonly<v.InferOutput<typeof schema>>;

/** What version 1 wrote: hosts instead of patterns, and a language or none. */
function migrate(stored: Record<string, unknown>): Record<string, unknown> {
  if (stored.version !== undefined) return stored;
  const { offSites, ...rest } = stored;
  const hosts = (Array.isArray(offSites) ? offSites : []).filter((host) => typeof host === 'string');
  const deny = hosts.map((host) => (host === '' ? 'file:///*' : `*://${host}/*`));
  return { ...rest, ...(deny.length > 0 && { deny }), version: VERSION };
}

/** Takes from a stored value what is sound, of any version, and defaults for the rest. */
export function soundSettings(stored: unknown): Settings {
  const record = v.is(v.record(v.string(), v.unknown()), stored) && !Array.isArray(stored) ? stored : {};
  return v.parse(schema, migrate(record));
}

export const DEFAULTS: Settings = soundSettings({});
