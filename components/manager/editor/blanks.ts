import type { EntityType } from '../../../data/records/entity-type.ts';
import type { Language } from '../../../data/records/language.ts';
import type { Draft } from './draft.ts';

const inNone = { ar: '', fr: '', en: '' };
const BLANK_SOURCE = { url: '', publisher: '' };
const sources = [BLANK_SOURCE];

/** What a new item of each list begins as; `language` is that of the interface, in which readers mostly write. */
export const BLANKS = {
  alias: (language: Language): unknown => ({ text: '', lang: language }),
  text: (): unknown => '',
  fact: (): unknown => ({ text: inNone, asOf: '', sources }),
  source: (): unknown => BLANK_SOURCE,
  relation: (): unknown => ({ kind: '', to: '' }),
  role: (): unknown => ({ title: inNone, of: '', sources }),
  leader: (): unknown => ({ name: inNone, title: inNone, sources }),
  owner: (): unknown => ({ party: '', asOf: '', sources }),
  milestone: (): unknown => ({ what: '', from: '', sources }),
  party: (): unknown => '',
  side: (): unknown => [],
  value: (): unknown => ({ asOf: '', sources }),
  figure: (): unknown => ({ name: inNone, unit: '', history: [{ asOf: '', sources }] }),
} as const;
export type BlankName = keyof typeof BLANKS;

/** What an entity of a type has beside the fields of all. */
const OWN: Readonly<Record<EntityType, Draft>> = {
  person: { roles: [] },
  organisation: { leaders: [], owners: [] },
  place: { kind: '' },
  programme: { dates: [] },
  deal: { parties: [], signatories: [], figures: [] },
  event: { dates: [] },
  publication: {},
  concept: {},
};

const COMMON = ['id', 'name', 'description', 'prominence', 'aliases', 'neverInside', 'facts', 'relations'] as const;

/** The draft as one of another type: what only the former type has is left out. */
export function asType(draft: Draft, type: EntityType): Draft {
  const common = Object.fromEntries(COMMON.map((key) => [key, draft[key]]));
  const own = Object.fromEntries(Object.entries(OWN[type]).map(([key, blank]) => [key, draft[key] ?? blank]));
  return { ...common, type, ...own };
}

/** A new entity, with a name that is known already. */
export function blankEntity(text: string, language: Language): Draft {
  const common = { prominence: 1, description: inNone, aliases: [], neverInside: [], facts: [], relations: [] };
  return asType({ id: '', name: { ...inNone, [language]: text.trim() }, ...common }, 'person');
}
