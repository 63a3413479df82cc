import type { LayerRecord } from '../records/layer.ts';
import type { Database } from './database.ts';
import { pack as packed, unpack } from './gzip.ts';
import { serialOf } from './history.ts';
import { inParts } from './in-parts.ts';
import {
  entriesSince,
  entryKey,
  HEAD,
  type Head,
  importedPacks,
  packKey,
  readHead,
  type Shelf,
  snapshotKey,
  type Why,
} from './second-place.ts';

const MOST_SNAPSHOTS = 10;

/** Packs that nothing can come back to any more. */
async function unusedBlobs(database: Database, { snapshots, blobs }: Head): Promise<string[]> {
  if (blobs.length === 0) return [];
  const used = new Set([...(await importedPacks(database)), ...snapshots.flatMap(({ packs }) => packs)].map(packKey));
  for (const { packs = [] } of await database.changes.toArray()) {
    for (const { pack, before, after } of packs) {
      for (const version of [before, after]) if (version) used.add(packKey({ id: pack, version }));
    }
  }
  return blobs.filter((key) => !used.has(key));
}

/** Lets go of the files of packs that nothing leads to: an import may have been broken off between keeping its file and landing. */
export async function dropUnused(database: Database, shelf: Shelf): Promise<void> {
  const head = await readHead(shelf);
  const unused = await unusedBlobs(database, head);
  if (unused.length === 0) return;
  await shelf.remove(unused);
  await shelf.set({ [HEAD]: { ...head, blobs: head.blobs.filter((key) => !unused.includes(key)) } });
}

/** The layer as JSON in parts, and how many records it has. */
async function layerJson(database: Database): Promise<{ json: string[]; records: number }> {
  const json = ['['];
  let records = 0;
  for await (const part of inParts(database.layer)) {
    json.push(records === 0 ? '' : ',', JSON.stringify(part).slice(1, -1));
    records += part.length;
  }
  return { json: [...json, ']'], records };
}

/** Writes a full snapshot; the journal before it and all but ten snapshots are let go. */
export async function takeSnapshot(database: Database, shelf: Shelf, why: Why): Promise<void> {
  const head = await readHead(shelf);
  const [serial, { json, records }, packs] = await Promise.all([
    serialOf(database),
    layerJson(database),
    importedPacks(database),
  ]);
  const others = head.snapshots.filter((snapshot) => snapshot.serial !== serial);
  const kept = others.slice(-(MOST_SNAPSHOTS - 1));
  const dropped = others.slice(0, others.length - kept.length).map((old) => snapshotKey(old.serial));
  const snapshots = [...kept, { serial, at: Date.now(), why, records, packs }];
  const unused = await unusedBlobs(database, { ...head, snapshots });
  const blobs = head.blobs.filter((key) => !unused.includes(key));
  await shelf.set({ [snapshotKey(serial)]: await packed(json), [HEAD]: { serial, snapshots, blobs } });
  const journal = entriesSince(head, head.snapshots.at(-1)?.serial ?? 0).map(entryKey);
  await shelf.remove([...unused, ...dropped, ...journal]);
}

/** The layer as it was at a snapshot. @throws if that is not there or torn. */
export async function readSnapshot(shelf: Shelf, serial: number): Promise<LayerRecord[]> {
  const key = snapshotKey(serial);
  const { [key]: snapshot } = await shelf.get(key);
  return (await unpack(snapshot as string)) as LayerRecord[];
}
