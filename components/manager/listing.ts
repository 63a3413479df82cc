import { ENTITY_TYPES, type EntityType } from '../../data/records/entity-type.ts';
import type { Language } from '../../data/records/language.ts';
import { sortInSteps } from '../../matching/sort-in-steps.ts';
import { localeOf } from '../shared/locale.ts';
import type { ListedEntity } from './manager-store.ts';
import { type Found, foldQuery, type Search } from './search.ts';

const STANDINGS = ['conflict', 'edited', 'own'] as const;

/** Which entities the list shows: of a type, or as they stand. `edited` are those in conflict, too. */
export type Filter = 'all' | EntityType | (typeof STANDINGS)[number] | 'hidden';

const isOf = ({ type, standing, isHidden }: ListedEntity, filter: Filter): boolean => {
  if (filter === 'all') return true;
  if (filter === 'hidden') return isHidden;
  return type === filter || standing === filter || (filter === 'edited' && standing === 'conflict');
};

/** The filters under which there is something, in the order of the records' own list of types. */
export function filtersOf(entities: readonly ListedEntity[]): Filter[] {
  const filters: Filter[] = [...ENTITY_TYPES, ...STANDINGS, 'hidden'];
  return ['all', ...filters.filter((filter) => entities.some((entity) => isOf(entity, filter)))];
}

/** A pack or a tag that the list may be kept to; both are empty for all. */
export interface Within {
  pack: string;
  tag: string;
}

/** One line of the list. */
export interface Row {
  entity: ListedEntity;
  found: Found | undefined;
}

/** What the reader asks the list for. */
export interface Wish {
  filter: Filter;
  within: Within;
  query: string;
  language: Language;
}

interface Graded extends Row {
  grade: number;
}

/** Entities of one step: 8 ms, where each is looked at closely. */
const STEP = 512;

function* gradedRows(names: NameOrder, wish: Wish, search: Search): Generator<void, Graded[]> {
  const { filter, within, query, language } = wish;
  const folded = foldQuery(query);
  const rows: Graded[] = [];
  for (const [entity, i] of names) {
    if (i % STEP === STEP - 1) yield;
    if (!isOf(entity, filter) || !isWithin(entity, within)) continue;
    const found = folded === '' ? undefined : search.find(entity, folded, language);
    if (folded === '' || found) rows.push({ entity, found, grade: found?.grade ?? 0 });
  }
  return rows;
}

const isWithin = ({ pack, tags }: ListedEntity, within: Within): boolean =>
  (within.pack === '' || pack === within.pack) && (within.tag === '' || tags.includes(within.tag));

/** Where each entity stands among all by its name in a language. */
export type NameOrder = ReadonlyMap<ListedEntity, number>;

/** Names are compared once for each list and language: it is what takes longest. Pauses as `rowsInSteps` does. */
export function* orderInSteps(entities: readonly ListedEntity[], language: Language): Generator<void, NameOrder> {
  const { compare } = new Intl.Collator(localeOf(language));
  const sorted = yield* sortInSteps(entities, (a, b) => compare(a.name[language], b.name[language]) < 0);
  const order = new Map<ListedEntity, number>();
  for (const [i, entity] of sorted.entries()) {
    order.set(entity, i);
    if (i % STEP === STEP - 1) yield;
  }
  return order;
}

/**
 * The entities of a filter by name, or by how well they answer a query, the prominent before their equals. Pauses at each `yield`, after a
 * few milliseconds of work.
 */
export function* rowsInSteps(names: NameOrder, wish: Wish, search: Search): Generator<void, readonly Row[]> {
  const isSearch = foldQuery(wish.query) !== '';
  const placeOf = ({ entity }: Row) => names.get(entity) ?? names.size;
  const order = (a: Graded, b: Graded) =>
    a.grade - b.grade || (isSearch ? b.entity.prominence - a.entity.prominence : 0) || placeOf(a) - placeOf(b);
  return yield* sortInSteps(yield* gradedRows(names, wish, search), (a, b) => order(a, b) < 0);
}
