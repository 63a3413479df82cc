import type { Alias, CaseRule, ContextRule } from '../data/records/alias.ts';
import type { Context } from '../data/records/context.ts';
import type { Entity } from '../data/records/entity.ts';
import type { EntityType } from '../data/records/entity-type.ts';
import { UNIT_WORDS } from './figures/unit-words.ts';
import { arabicSpellings } from './languages/arabic-spelling.ts';
import { transliterations } from './languages/transliteration.ts';
import { nameForms } from './name-forms.ts';
import { isBetweenWords, symbolsOf } from './reader.ts';
import { LONGEST_ENTRY } from './spelling.ts';
import { expandAlternatives } from './variants.ts';

/** What an entry of the index is there for. */
export const ENTITY = 0;
/** A longer name that is none of the dataset's and keeps the shorter ones in it from being taken. */
export const LONGER_NAME = 1;
/** A word of a context: evidence, never marked. */
export const CUE = 2;
/** What figures are measured in: where a text has such a word, it may have a figure. Only while there are deals with figures. */
export const UNIT = 3;
export type EntryKind = typeof ENTITY | typeof LONGER_NAME | typeof CUE | typeof UNIT;

/** What an alias asks of the text around it; the case rule is kept apart, with the capitals. */
export interface Rule {
  context?: ContextRule;
  afterFullName?: boolean;
  delimited?: boolean;
  notAfterWord?: boolean;
  described?: boolean;
}

/** One folded text of the index and what it stands for; `owner` is an ordinal among its kind. */
export interface Entry {
  /** Folded symbols and the gaps between words, as one string of UTF-16 units. */
  symbols: string;
  /** Bit n set: symbol n is a capital in the alias (of the first 31), and the text's must be one too. */
  capitals: number;
  exact: boolean;
  kind: EntryKind;
  owner: number;
  rule: Rule | undefined;
}

export const CAPITALS_KEPT = 31; // bits of one small integer

const defaultCase = (symbols: readonly number[]): CaseRule => (symbols.some(isBetweenWords) ? 'any' : 'smart');

function capitalsOf(upper: readonly boolean[]): number {
  let capitals = 0;
  for (const [i, is] of upper.entries()) if (is && i < CAPITALS_KEPT) capitals |= 1 << i;
  return capitals;
}

/** What an entry is there for, and for whom. */
type Role = Pick<Entry, 'kind' | 'owner' | 'rule'> & { letters?: CaseRule };

function entryOf(text: string, { letters, ...role }: Role): Entry | undefined {
  const { symbols, upper } = symbolsOf(text);
  if (symbols.length === 0 || symbols.length > LONGEST_ENTRY) return undefined;
  const caseRule = letters ?? defaultCase(symbols);
  return {
    symbols: String.fromCharCode(...symbols),
    capitals: caseRule === 'any' ? 0 : capitalsOf(upper),
    exact: caseRule === 'exact',
    ...role,
  };
}

function ruleOf({ context, afterFullName, delimited, notAfterWord, described }: Alias): Rule | undefined {
  const rule: Rule = {
    ...(context && { context }),
    ...(afterFullName && { afterFullName }),
    ...(delimited && { delimited }),
    ...(notAfterWord && { notAfterWord }),
    ...(described && { described }),
  };
  return Object.keys(rule).length > 0 ? rule : undefined;
}

/** Foreign names in Arabic letters, and Arabic names of persons in Latin ones, have no one spelling. */
function spellingsOf(text: string, lang: Alias['lang'], type: EntityType): string[] {
  if (lang === 'ar') return arabicSpellings(text);
  return type === 'person' ? transliterations(text) : [text];
}

/** An alias in all its spellings; a short name (Sheikh Mohamed) and one in any case have no other forms. */
function* aliasEntries(alias: Alias, type: EntityType, owner: number) {
  const role: Role = { kind: ENTITY, owner, rule: ruleOf(alias), ...(alias.case && { letters: alias.case }) };
  const hasForms = !alias.afterFullName && alias.case !== 'any';
  for (const text of expandAlternatives(alias.text)) {
    for (const spelling of spellingsOf(text, alias.lang, type)) yield entryOf(spelling, role);
    for (const form of hasForms ? nameForms(text, type) : []) {
      for (const spelling of spellingsOf(form, alias.lang, type))
        yield entryOf(spelling, { ...role, letters: 'smart' });
    }
  }
}

function* entityEntries(entity: Entity, owner: number) {
  for (const alias of entity.aliases) yield* aliasEntries(alias, entity.type, owner);
  for (const longer of entity.neverInside) {
    for (const text of expandAlternatives(longer)) yield entryOf(text, { kind: LONGER_NAME, owner, rule: undefined });
  }
}

function* contextEntries(context: Context, owner: number) {
  for (const word of Object.values(context.words).flat()) {
    for (const text of expandAlternatives(word)) yield entryOf(text, { kind: CUE, owner, rule: undefined });
  }
}

const keyOf = ({ symbols, capitals, exact, kind, rule }: Entry): string =>
  `${kind}${exact}${capitals}${symbols}${rule ? JSON.stringify(rule) : ''}`;

/** Each entry that one entity or context asks for, once. */
function distinct(asked: Iterable<Entry | undefined>): Iterable<Entry> {
  const entries = [...asked].filter((entry) => entry !== undefined);
  return entries.length < 2 ? entries : new Map(entries.map((entry) => [keyOf(entry), entry])).values();
}

const hasFigures = (entity: Entity): boolean => entity.type === 'deal' && entity.figures.length > 0;

function* unitEntries() {
  for (const word of UNIT_WORDS) yield entryOf(word, { kind: UNIT, owner: 0, rule: undefined, letters: 'any' });
}

/** The entries that entities and contexts ask for; owners are positions in the two lists. */
export function* entriesOf(entities: readonly Entity[], contexts: readonly Context[]): Generator<Entry> {
  for (const [i, entity] of entities.entries()) yield* distinct(entityEntries(entity, i));
  for (const [i, context] of contexts.entries()) yield* distinct(contextEntries(context, i));
  if (entities.some(hasFigures)) yield* distinct(unitEntries());
}
