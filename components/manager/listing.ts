import { ENTITY_TYPES, type EntityType } from '../../data/records/entity-type.ts';
import type { Language } from '../../data/records/language.ts';
import { sortInSteps } from '../../matching/sort-in-steps.ts';
import type { ListedEntity } from './manager-store.ts';
import type { NameOrder } from './name-orders.ts';
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
  const there = new Set<Filter | ListedEntity['standing']>();
  for (const { type, standing, isHidden } of entities) {
    there.add(type).add(standing);
    if (isHidden) there.add('hidden');
  }
  if (there.has('conflict')) there.add('edited');
  const filters: Filter[] = [...ENTITY_TYPES, ...STANDINGS, 'hidden'];
  return ['all', ...filters.filter((filter) => there.has(filter))];
}

/** A pack or a tag that the list may be kept to; both are empty for all. */
export interface Within {
  pack: string;
  tag: string;
}

/** All tags of the entities, sorted. */
export function tagsOf(entities: readonly ListedEntity[]): string[] {
  const tags = new Set<string>();
  for (const entity of entities) for (const tag of entity.tags) tags.add(tag);
  return [...tags].sort();
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

function* gradedRows(sorted: NameOrder, wish: Wish, search: Search): Generator<void, Graded[]> {
  const { filter, within, query, language } = wish;
  const folded = foldQuery(query);
  const rows: Graded[] = [];
  for (const [i, entity] of sorted.entries()) {
    if (i % STEP === STEP - 1) yield;
    if (!isOf(entity, filter) || !isWithin(entity, within)) continue;
    const found = folded === '' ? undefined : search.find(entity, folded, language);
    if (folded === '' || found) rows.push({ entity, found, grade: found?.grade ?? 0 });
  }
  return rows;
}

const isWithin = ({ pack, tags }: ListedEntity, within: Within): boolean =>
  (within.pack === '' || pack === within.pack) && (within.tag === '' || tags.includes(within.tag));

/**
 * The entities of a filter by name, or by how well they answer a query, the prominent before their equals. Pauses at each `yield`, after a
 * few milliseconds of work.
 */
export function* rowsInSteps(sorted: NameOrder, wish: Wish, search: Search): Generator<void, readonly Row[]> {
  const rows = yield* gradedRows(sorted, wish, search);
  if (foldQuery(wish.query) === '') return rows;
  // Sorting leaves equals as they are: by name.
  const order = (a: Graded, b: Graded) => a.grade - b.grade || b.entity.prominence - a.entity.prominence;
  return yield* sortInSteps(rows, (a, b) => order(a, b) < 0);
}
