import type { Database, StoredEntity } from './database.ts';

/** The entity with this id; where several packs have one, the first pack's. */
export const findEntity = (database: Database, id: string): Promise<StoredEntity | undefined> =>
  database.entities.where('id').equals(id).first();

export const findEntities = (database: Database, ids: readonly string[]): Promise<StoredEntity[]> =>
  database.entities.where('id').anyOf(ids).toArray();

/** The persons whose roles lead the entity with this id. */
export const findLeaders = (database: Database, id: string): Promise<StoredEntity[]> =>
  database.entities.where('leads').equals(id).toArray();

export const listEntities = (database: Database): Promise<StoredEntity[]> => database.entities.toArray();

export async function hiddenIds(database: Database): Promise<Set<string>> {
  return new Set((await database.hidden.toArray()).map(({ id }) => id));
}

/** Hides an entity from the pages; `restoreEntity` takes it back. Raise the revision afterwards. */
export async function hideEntity(database: Database, id: string): Promise<void> {
  await database.hidden.put({ id });
}

export async function restoreEntity(database: Database, id: string): Promise<void> {
  await database.hidden.delete(id);
}
