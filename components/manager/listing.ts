import type { Entity } from '../../data/records/entity.ts';
import { ENTITY_TYPES, type EntityType } from '../../data/records/entity-type.ts';
import type { Language } from '../../data/records/language.ts';
import { localeOf } from '../shared/locale.ts';
import { type Found, foldQuery, type Search } from './search.ts';

/** Which entities the list shows. */
export type Filter = 'all' | EntityType | 'hidden';

/** The types that occur, in the order of the records' own list: a filter that shows nothing is not offered. */
export function filtersOf(entities: readonly Entity[]): Filter[] {
  const present = new Set(entities.map(({ type }) => type));
  return ['all', ...ENTITY_TYPES.filter((type) => present.has(type)), 'hidden'];
}

/** One line of the list. */
export interface Row {
  entity: Entity;
  isHidden: boolean;
  found: Found | undefined;
}

/** What the reader asks the list for. */
export interface Wish {
  filter: Filter;
  query: string;
  language: Language;
}

/** The entities of a filter by name, or by how well they answer a query, the prominent before their equals. */
export function rowsOf(
  { entities, hidden }: { entities: readonly Entity[]; hidden: ReadonlySet<string> },
  { filter, query, language }: Wish,
  search: Search,
): Row[] {
  const passes = ({ id, type }: Entity) => filter === 'all' || (filter === 'hidden' ? hidden.has(id) : type === filter);
  const folded = foldQuery(query);
  const { compare } = new Intl.Collator(localeOf(language));
  const rows = entities.filter(passes).flatMap((entity) => {
    const found = folded === '' ? undefined : search.find(entity, folded, language);
    if (folded !== '' && !found) return [];
    return [{ entity, isHidden: hidden.has(entity.id), found, grade: found?.grade ?? 0 }];
  });
  return rows.sort(
    (a, b) =>
      a.grade - b.grade ||
      (folded === '' ? 0 : b.entity.prominence - a.entity.prominence) ||
      compare(a.entity.name[language], b.entity.name[language]),
  );
}
