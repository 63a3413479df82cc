import type { Database } from './database.ts';

/** The stored index of this name, if it was compiled from this version of the packs. */
export async function loadIndex(database: Database, name: string, version: string): Promise<ArrayBuffer | undefined> {
  const stored = await database.indexes.get(name);
  return stored?.version === version ? stored.buffer : undefined;
}

export async function saveIndex(database: Database, name: string, version: string, buffer: ArrayBuffer): Promise<void> {
  await database.indexes.put({ name, version, buffer });
}

/** Forgets all compiled indexes: they are made again from the records. */
export const dropIndexes = (database: Database): Promise<void> => database.indexes.clear();
