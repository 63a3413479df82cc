import type { Alias, CaseRule, ContextRule } from '../data/records/alias.ts';
import type { Context } from '../data/records/context.ts';
import type { Entity } from '../data/records/entity.ts';
import { transliterations } from './languages/transliteration.ts';
import { isBetweenWords, symbolsOf } from './reader.ts';
import { expandAlternatives } from './variants.ts';

/** What an entry of the index is there for. */
export const ENTITY = 0;
/** A longer name that is none of the dataset's and keeps the shorter ones in it from being taken. */
export const LONGER_NAME = 1;
/** A word of a context: evidence, never marked. */
export const CUE = 2;
export type EntryKind = typeof ENTITY | typeof LONGER_NAME | typeof CUE;

/** What an alias asks of the text around it; the case rule is kept apart, with the capitals. */
export interface Rule {
  context?: ContextRule;
  afterFullName?: boolean;
  delimited?: boolean;
  notAfterWord?: boolean;
}

/** One folded text of the index and what it stands for; `owner` is an ordinal among its kind. */
export interface Entry {
  symbols: number[];
  /** Bit n set: symbol n is a capital in the alias (of the first 31), and the text's must be one too. */
  upper: number;
  exact: boolean;
  kind: EntryKind;
  owner: number;
  rule: Rule | undefined;
}

const CAPITALS_KEPT = 31;

const defaultCase = (symbols: readonly number[]): CaseRule => (symbols.some(isBetweenWords) ? 'any' : 'smart');

function entryOf(text: string, kind: EntryKind, owner: number, asked?: Alias): Entry | undefined {
  const { symbols, upper } = symbolsOf(text);
  if (symbols.length === 0) return undefined;
  const caseRule = asked?.case ?? defaultCase(symbols);
  let capitals = 0;
  if (caseRule !== 'any') {
    for (const [i, is] of upper.entries()) if (is && i < CAPITALS_KEPT) capitals |= 1 << i;
  }
  return { symbols, upper: capitals, exact: caseRule === 'exact', kind, owner, rule: asked && ruleOf(asked) };
}

function ruleOf({ context, afterFullName, delimited, notAfterWord }: Alias): Rule | undefined {
  const rule: Rule = {
    ...(context && { context }),
    ...(afterFullName && { afterFullName }),
    ...(delimited && { delimited }),
    ...(notAfterWord && { notAfterWord }),
  };
  return Object.keys(rule).length > 0 ? rule : undefined;
}

function* entityEntries(entity: Entity, owner: number) {
  for (const alias of entity.aliases) {
    for (const text of expandAlternatives(alias.text)) {
      const variants = entity.type === 'person' ? transliterations(text) : [text];
      for (const variant of variants) yield entryOf(variant, ENTITY, owner, alias);
    }
  }
  for (const longer of entity.neverInside) {
    for (const text of expandAlternatives(longer)) yield entryOf(text, LONGER_NAME, owner);
  }
}

function* contextEntries(context: Context, owner: number) {
  for (const word of Object.values(context.words).flat()) {
    for (const text of expandAlternatives(word)) yield entryOf(text, CUE, owner);
  }
}

const keyOf = (entry: Entry): string =>
  [entry.symbols.join(), entry.upper, entry.exact, entry.kind, entry.owner, JSON.stringify(entry.rule)].join('|');

/** All entries that entities and contexts ask for, each once; owners are positions in the two lists. */
export function entriesOf(entities: readonly Entity[], contexts: readonly Context[]): Entry[] {
  const entries = new Map<string, Entry>();
  const add = (entry: Entry | undefined) => entry && entries.set(keyOf(entry), entry);
  for (const [i, entity] of entities.entries()) for (const entry of entityEntries(entity, i)) add(entry);
  for (const [i, context] of contexts.entries()) for (const entry of contextEntries(context, i)) add(entry);
  return [...entries.values()];
}
