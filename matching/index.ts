import type { EntityType } from '../data/records/entity-type.ts';
import type { IndexedDeal } from './deals/indexed-deal.ts';
import { idAt } from './entity-table.ts';
import type { EntryKind, Rule } from './entries.ts';
import { shiftFor } from './filter.ts';
import { type Parts, readParts } from './layout.ts';
import { codeOf, unitTable } from './units.ts';

/** What the index tells of an entity without its record. */
export interface IndexedEntity {
  id: string;
  type: EntityType;
  kind?: string;
  prominence: number;
}

interface IndexedContext {
  id: string;
  /** Ordinals of the entities whose mention is evidence. */
  entities: readonly number[];
}

/** What is small enough to stay JSON; `sorts` are what few entities differ in. */
export interface IndexMeta {
  contexts: readonly IndexedContext[];
  rules: readonly Rule[];
  sorts: readonly Omit<IndexedEntity, 'id'>[];
  /** What a text is compared with where it tells of a deal. */
  deals: readonly IndexedDeal[];
}

/** A second index over the first: what it has of an entity takes the place of what the first has. */
export interface Upper {
  index: Index;
  /** Ordinals of the entities of the first that the second has, too. */
  replaced: ReadonlySet<number>;
  /** True if the first has words of units: those of the second would count twice. */
  hasUnitsBelow: boolean;
}

/** The compiled gazetteer: views on one ArrayBuffer that is stored as it is, and what is made of them on reading. */
export interface Index extends Parts {
  meta: IndexMeta;
  /** Number of entries. */
  size: number;
  /** See `unitTable`. */
  units: Int32Array;
  /** Of `filter` and of `ends`: see `askFilter`. */
  filterShift: number;
  endsShift: number;
  /** Codes of the article that لل swallows. */
  article: readonly [alef: number, lam: number];
  /** What entries of each manner are, and ask of the text around them. */
  kinds: Uint8Array;
  rules: readonly (Rule | undefined)[];
  /** Ordinals of the contexts by their ids. */
  contextNumbers: ReadonlyMap<string, number>;
  /** Ordinals of the contexts that an entity's mention is evidence for, by the entity's own. */
  contextsOf: ReadonlyMap<number, readonly number[]>;
  /** Entities that were asked for, by ordinal. */
  known: (IndexedEntity | undefined)[];
  /** The reader's own index, where one lies over this. */
  upper?: Upper;
}

const KIND_BITS = 2;
const RULE_BITS = 3;
const EXACT = 1 << KIND_BITS;
const KIND_MASK = EXACT - 1;

const CHUNK = 8192; // arguments of one call; engines allow 64 Ki or more

function textOf(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += CHUNK) text += String.fromCharCode(...units.subarray(at, at + CHUNK));
  return text;
}

const ALEF = 0x627;
const LAM = 0x644;

/**
 * Takes views on a compiled index, copying nothing but the meta data, and makes its unit table.
 * @throws if the buffer is no index of this version or has the wrong size (a torn or old record).
 */
export function readIndex(buffer: ArrayBuffer): Index {
  const { parts, sizes } = readParts(buffer);
  const units = unitTable(parts.alphabet);
  const meta = JSON.parse(textOf(parts.json)) as IndexMeta;
  const manners = Array.from({ length: sizes.manners }, (_, manner) => parts.manners[manner * 2 + 1] as number);
  return {
    ...parts,
    meta,
    kinds: Uint8Array.from(manners, (manner) => manner & KIND_MASK),
    rules: manners.map((manner) => meta.rules[(manner >>> RULE_BITS) - 1]),
    contextNumbers: new Map(meta.contexts.map(({ id }, context) => [id, context])),
    contextsOf: contextsOf(meta.contexts),
    size: sizes.entries,
    units,
    filterShift: shiftFor(sizes.filter),
    endsShift: shiftFor(sizes.ends),
    article: [codeOf(units[ALEF] as number), codeOf(units[LAM] as number)],
    known: [],
  };
}

function contextsOf(contexts: readonly IndexedContext[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [context, { entities }] of contexts.entries()) {
    for (const ordinal of entities) found.set(ordinal, [...(found.get(ordinal) ?? []), context]);
  }
  return found;
}

/** An entity by its ordinal. */
export function entityAt(index: Index, ordinal: number): IndexedEntity {
  const known = index.known[ordinal];
  if (known) return known;
  const sort = index.meta.sorts[index.sort[ordinal] as number] as Omit<IndexedEntity, 'id'>;
  const entity = { id: idAt(index, ordinal), ...sort };
  index.known[ordinal] = entity;
  return entity;
}

const mannerOf = (index: Index, entry: number, part: 0 | 1): number =>
  index.manners[(index.manner[entry] as number) * 2 + part] as number;

/** A manner's second number. */
export const packManner = (kind: EntryKind, exact: boolean, rule: number): number =>
  kind | (exact ? EXACT : 0) | (rule << RULE_BITS);

/** Which symbols of an entry are capitals that the text must have, too: bit n for symbol n. */
export const capitalsOf = (index: Index, entry: number): number => mannerOf(index, entry, 0);
/** True if the text must be written as the entry is, small letters too. */
export const isExact = (index: Index, entry: number): boolean => (mannerOf(index, entry, 1) & EXACT) !== 0;
export const kindOfEntry = ({ kinds, manner }: Index, entry: number): EntryKind =>
  kinds[manner[entry] as number] as EntryKind;
/** What an entry asks of the text around it. */
export const ruleOfEntry = ({ rules, manner }: Index, entry: number): Rule | undefined =>
  rules[manner[entry] as number];
