import type { Entity } from '../records/entity.ts';
import { ledBy } from '../records/leading.ts';
import type { Pack } from '../records/pack.ts';
import type { Database, InstalledPack } from './database.ts';
import { inSlices } from './slices.ts';

/**
 * The installed packs in the order in which they count. If their entities are lost (an emptied store), none is installed any more, and the serial
 * number says that the reader's own is to be brought back, too.
 */
export async function installedPacks(database: Database): Promise<InstalledPack[]> {
  const [packs, entities] = await Promise.all([packsByRank(database), database.entities.count()]);
  if (entities > 0 || packs.length === 0) return packs;
  await database.transaction('rw', database.packs, database.serial, async () => {
    await database.packs.clear();
    await database.serial.clear();
  });
  return [];
}

/** The packs, those first that count before the others: imported ones, the newest first, then the bundled ones. */
export async function packsByRank(database: Database): Promise<InstalledPack[]> {
  const packs = await database.packs.toArray();
  return packs.sort((a, b) => (b.importedAt ?? 0) - (a.importedAt ?? 0) || (a.id < b.id ? -1 : 1));
}

const keysOf = (pack: string): [[string, string], [string, string]] => [
  [pack, ''],
  [pack, '\uffff'],
];

/** Takes a pack out, within a transaction of the three tables. */
export async function takeOut(database: Database, pack: string): Promise<void> {
  await database.entities
    .where('[pack+id]')
    .between(...keysOf(pack))
    .delete();
  await database.contexts
    .where('[pack+id]')
    .between(...keysOf(pack))
    .delete();
  await database.packs.delete(pack);
}

/** A pack on its way in. Its entities may be made one by one, at once. */
export interface Landing extends Pick<InstalledPack, 'version' | 'importedAt'> {
  pack: Omit<Pack, 'entities'> & { entities: Iterable<Entity> };
  /** Told how many of its entities are written, again and again. */
  onWritten?: (entities: number) => void;
}

/** Puts a pack in, within a transaction of the three tables. */
export async function putIn(database: Database, { pack, onWritten, ...installed }: Landing): Promise<void> {
  const { entities, contexts, ...header } = pack;
  await takeOut(database, pack.id);
  let written = 0;
  for (const slice of inSlices(entities)) {
    await database.entities.bulkAdd(slice.map((entity) => ({ ...entity, pack: pack.id, leads: ledBy(entity) })));
    written += slice.length;
    onWritten?.(written);
  }
  await database.contexts.bulkAdd(contexts.map((context) => ({ ...context, pack: pack.id })));
  await database.packs.put({ ...header, ...installed });
}

export const packTables = (database: Database) => [database.packs, database.entities, database.contexts];

/** Puts a bundled pack in place of its former version, all or nothing. What the reader has made of it stays. */
export async function installPack(database: Database, pack: Pack, version: string): Promise<void> {
  await database.transaction('rw', packTables(database), () => putIn(database, { pack, version }));
}
