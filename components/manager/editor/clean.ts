import { LANGUAGES, type Language, type Localized } from '../../../data/records/language.ts';
import { type Draft, getList } from './draft.ts';
import { freeId, slugOf } from './slug.ts';

/** Fields that a record leaves out where they say nothing. */
const LEFT_OUT_EMPTY: ReadonlySet<string> = new Set(
  'case published says from until asOf signed facet exact min max share kind within otherwise'.split(' '),
);
const LEFT_OUT_FALSE: ReadonlySet<string> = new Set('afterFullName delimited notAfterWord described leads'.split(' '));

/** Whose text stands in for a language that has none, the first that has. */
const FILLING: readonly Language[] = ['en', 'fr', 'ar'];

const isObject = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isLocalized = (value: unknown): value is Localized =>
  isObject(value) && LANGUAGES.every((language) => typeof value[language] === 'string');

/** The text that a language without its own is shown in. */
export const fillingOf = (text: Localized): string =>
  FILLING.map((language) => text[language].trim()).find((given) => given !== '') ?? '';

const filled = (text: Localized): Localized => {
  const filling = fillingOf(text);
  const { ar, fr, en } = text;
  return { ar: ar.trim() || filling, fr: fr.trim() || filling, en: en.trim() || filling };
};

/** True of a rule that names nothing: it is as none. */
const saysNothing: Readonly<Record<string, (value: Draft) => boolean>> = {
  context: (rule) => getList(rule, 'for').length + getList(rule, 'against').length === 0,
  described: (rule) => ['sides', 'standIns', 'objects', 'against'].every((key) => getList(rule, key).length === 0),
  note: (text) => isLocalized(text) && fillingOf(text) === '',
};

function isLeftOut(key: string, value: unknown): boolean {
  if (value === undefined || (value === '' && LEFT_OUT_EMPTY.has(key))) return true;
  if (value === false) return LEFT_OUT_FALSE.has(key);
  return isObject(value) && (saysNothing[key]?.(value) ?? false);
}

function cleanedObject(object: Draft): Draft {
  const entries = Object.entries(object).map(([key, value]) => [key, cleanedValue(value)] as const);
  return Object.fromEntries(entries.filter(([key, value]) => !isLeftOut(key, value)));
}

function cleanedValue(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(cleanedValue);
  if (isLocalized(value)) return filled(value);
  return isObject(value) ? cleanedObject(value) : value;
}

/** Gives each item of a list an id if it has none: readers need not think of one. */
function withIds(items: readonly unknown[], idFor: (item: Draft) => string): unknown[] {
  const taken = new Set(items.flatMap((item) => (isObject(item) && item.id ? [item.id] : [])));
  return items.map((item) => {
    if (!isObject(item) || item.id) return item;
    const id = freeId(idFor(item) || 'item', (other) => taken.has(other));
    taken.add(id);
    return { ...item, id };
  });
}

const slugOfName = ({ name }: Draft): string => (isLocalized(name) ? slugOf(name.en) : '');

/** The names as they were typed, as aliases: of an entity that has none yet. */
function namesAsAliases(name: unknown): unknown[] {
  if (!isLocalized(name)) return [];
  return LANGUAGES.flatMap((lang) => (name[lang].trim() === '' ? [] : [{ text: name[lang].trim(), lang }]));
}

/**
 * The record that a draft makes: texts trimmed, what says nothing left out, empty languages filled from the others, and ids
 * given to facts and figures. A new entity without aliases is known by its names. Not yet checked.
 */
export function cleaned(draft: Draft, isNew: boolean): Draft {
  const clean = cleanedObject(draft);
  const aliases = getList(clean, 'aliases');
  return {
    ...clean,
    aliases: isNew && aliases.length === 0 ? namesAsAliases(draft.name) : aliases,
    facts: withIds(getList(clean, 'facts'), () => 'fact'),
    ...(clean.type === 'deal' && { figures: withIds(getList(clean, 'figures'), slugOfName) }),
  };
}
