import type { ListedEntity } from '../../components/manager/manager-store.ts';
import { foldQuery, Search } from '../../components/manager/search.ts';
import type { Named } from '../../components/popup/popup-world.ts';
import type { Language } from '../../data/records/language.ts';
import type { Database } from '../../data/store/database.ts';
import { listings } from '../../data/store/listing.ts';
import { listedEntity } from '../options/listed.ts';

const MOST = 8;
const search = new Search();
let listed: Promise<readonly ListedEntity[]> | undefined;

async function readAll(database: Database): Promise<readonly ListedEntity[]> {
  const all: ListedEntity[] = [];
  for await (const part of listings(database)) all.push(...part.map(listedEntity));
  return all;
}

/** Looks a query up in all names and aliases, as the dataset page does; the dataset is read once while the popup is open. */
export async function searchNames(database: Database, query: string, language: Language): Promise<Named[]> {
  listed ??= readAll(database).catch((error) => {
    listed = undefined;
    throw error;
  });
  const folded = foldQuery(query);
  if (folded === '') return [];
  const found = (await listed).flatMap((entity) => {
    const one = search.find(entity, folded, language);
    return one ? [{ entity, grade: one.grade - entity.prominence / 10 }] : [];
  });
  return found
    .sort((a, b) => a.grade - b.grade)
    .slice(0, MOST)
    .map(({ entity: { id, type, name } }) => ({ id, type, name }));
}
