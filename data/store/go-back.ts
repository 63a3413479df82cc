import { isSame } from '../records/is-same.ts';
import type { Change, LayerRecord, LayerStep, PackStep } from '../records/layer.ts';
import type { Database } from './database.ts';
import { addChange, layerTables } from './history.ts';
import { packTables, putIn, takeOut } from './packs.ts';
import { importedPacks, readHead, readKeptPack, type Shelf } from './second-place.ts';
import { readSnapshot } from './snapshot.ts';

/** What has to be changed for records to be as others are. */
function stepsTo(now: readonly LayerRecord[], then: readonly LayerRecord[]): LayerStep[] {
  const [before, after] = [now, then].map((records) => new Map(records.map((record) => [record.id, record])));
  const ids = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...ids].flatMap((id) => {
    const [one, other] = [before?.get(id), after?.get(id)];
    return isSame(one, other) ? [] : [{ id, ...(one && { before: one }), ...(other && { after: other }) }];
  });
}

type Versions = readonly { id: string; version: string }[];

function packSteps(now: Versions, then: Versions): PackStep[] {
  const versionIn = (packs: Versions, id: string) => packs.find((pack) => pack.id === id)?.version;
  return [...new Set([...now, ...then].map(({ id }) => id))].flatMap((pack) => {
    const [before, after] = [versionIn(now, pack), versionIn(then, pack)];
    return before === after ? [] : [{ pack, ...(before && { before }), ...(after && { after }) }];
  });
}

/**
 * Makes all that the reader has made as it was at a snapshot, as one change of the history; nothing if it is so already.
 * @throws if the snapshot or a pack of it cannot be read; nothing is changed then.
 */
export async function goBackTo(database: Database, shelf: Shelf, serial: number): Promise<Change | undefined> {
  const { snapshots } = await readHead(shelf);
  const then = snapshots.find((snapshot) => snapshot.serial === serial);
  if (!then) throw new Error('This backup is no longer there.');
  const [layer, packs] = [await readSnapshot(shelf, serial), packSteps(await importedPacks(database), then.packs)];
  const read = await Promise.all(
    packs.flatMap(({ pack, after }) =>
      after ? [readKeptPack(shelf, { id: pack, version: after }).then((kept) => ({ ...kept, version: after }))] : [],
    ),
  );
  return database.transaction('rw', [...layerTables(database), ...packTables(database)], async () => {
    const steps = stepsTo(await database.layer.toArray(), layer);
    if (steps.length === 0 && packs.length === 0) return undefined;
    for (const { pack } of packs) await takeOut(database, pack);
    for (const { pack, version, importedAt } of read) await putIn(database, { pack, version, importedAt });
    return addChange(database, { kind: 'restore', steps, packs });
  });
}
