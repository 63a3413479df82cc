import type { LayerRecord } from '../records/layer.ts';
import type { Database } from './database.ts';
import { layerTables, serialOf } from './history.ts';
import { readJournal } from './journal.ts';
import { packTables, putIn, takeOut } from './packs.ts';
import { type Head, importedPacks, type KeptPack, readHead, readKeptPack, type Shelf } from './second-place.ts';
import { readSnapshot, takeSnapshot } from './snapshot.ts';

interface Kept {
  layer: Map<string, LayerRecord>;
  packs: readonly KeptPack[];
}

/** The newest snapshot that can be read; a torn one costs what came after the one before it, and no more. */
async function newestSnapshot(shelf: Shelf, { snapshots }: Head): Promise<Kept & { serial: number }> {
  for (const { serial, packs } of snapshots.toReversed()) {
    const records = await readSnapshot(shelf, serial).catch(() => undefined);
    if (records) return { serial, packs, layer: new Map(records.map((record) => [record.id, record])) };
  }
  return { serial: 0, packs: [], layer: new Map() };
}

/** What was kept, as it stood after the newest change. */
async function readKept(shelf: Shelf, head: Head): Promise<Kept> {
  const { serial, layer, packs } = await newestSnapshot(shelf, head);
  const entries = await readJournal(shelf, head, serial);
  for (const { set, gone } of entries) {
    for (const record of set) layer.set(record.id, record);
    for (const id of gone) layer.delete(id);
  }
  return { layer, packs: entries.at(-1)?.packs ?? packs };
}

/** What was brought back: entities that the reader has made something of, and imported packs whose copy could not be read. */
export interface Restored {
  records: number;
  lost: readonly string[];
}

/** Brings back what the reader has made where the database lacks it: it was deleted, or was set back. */
async function restore(database: Database, shelf: Shelf, head: Head): Promise<Restored> {
  const { layer, packs } = await readKept(shelf, head);
  const tries = packs.map(async (kept) => ({ kept, ...(await readKeptPack(shelf, kept)) }));
  const read = (await Promise.allSettled(tries)).map((tried) =>
    tried.status === 'fulfilled' ? tried.value : undefined,
  );
  await database.transaction('rw', [...layerTables(database), ...packTables(database)], async () => {
    for (const { id } of await importedPacks(database)) await takeOut(database, id);
    for (const found of read) if (found) await putIn(database, { ...found.kept, pack: found.pack });
    await database.layer.clear();
    await database.layer.bulkPut([...layer.values()]);
    await database.changes.clear();
    await database.steps.clear();
    await database.serial.put({ name: 'serial', value: head.serial });
  });
  return { records: layer.size, lost: packs.flatMap(({ id }, i) => (read[i] ? [] : [id])) };
}

/**
 * Makes both places one again: the second is brought up where it lacks a change, the database where it has lost some. Tells what was
 * brought back, if anything was.
 */
export async function heal(database: Database, shelf: Shelf): Promise<Restored | undefined> {
  const [head, serial] = await Promise.all([readHead(shelf), serialOf(database)]);
  if (serial < head.serial) return restore(database, shelf, head);
  if (serial > head.serial) await takeSnapshot(database, shelf, 'catch-up');
  return undefined;
}
