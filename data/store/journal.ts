import type { Change, LayerRecord } from '../records/layer.ts';
import type { Database } from './database.ts';
import { serialOf } from './history.ts';
import {
  entriesSince,
  entryKey,
  HEAD,
  type Head,
  importedPacks,
  type KeptPack,
  readHead,
  type Shelf,
} from './second-place.ts';
import { takeSnapshot } from './snapshot.ts';
import { idsOf } from './steps.ts';

/** What a change made of the layer, and the imported packs after it. */
interface Entry {
  set: readonly LayerRecord[];
  gone: readonly string[];
  packs: readonly KeptPack[];
}

/** A change of more entities is kept as a snapshot, which is packed: an entry of the journal is not. */
const MOST_STEPS = 1000;

/** Notes a change in the journal, or takes a snapshot where the journal has missed one. */
export async function noteChange(
  database: Database,
  shelf: Shelf,
  change?: Pick<Change, 'number' | 'count'>,
): Promise<void> {
  const [head, serial] = await Promise.all([readHead(shelf), serialOf(database)]);
  if (serial === head.serial) return;
  if (!change || change.count > MOST_STEPS || serial !== head.serial + 1)
    return takeSnapshot(database, shelf, 'catch-up');
  const ids = await idsOf(database, change);
  const records = await database.layer.bulkGet(ids);
  const entry: Entry = {
    set: records.filter((record) => record !== undefined),
    gone: ids.filter((_, i) => !records[i]),
    packs: await importedPacks(database),
  };
  await shelf.set({ [entryKey(serial)]: entry, [HEAD]: { ...head, serial } });
}

/** The journal's entries behind a snapshot, oldest first. */
export async function readJournal(shelf: Shelf, head: Head, snapshot: number): Promise<Entry[]> {
  const keys = entriesSince(head, snapshot).map(entryKey);
  const entries = keys.length > 0 ? await shelf.get(keys) : {};
  return keys.flatMap((key) => (entries[key] as Entry | undefined) ?? []);
}
