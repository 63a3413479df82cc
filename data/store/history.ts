import type { Change, LayerRecord, LayerStep, PackStep } from '../records/layer.ts';
import type { Pack } from '../records/pack.ts';
import type { Database } from './database.ts';
import { packTables, putIn, takeOut } from './packs.ts';
import { AT_A_TIME, inSlices } from './slices.ts';

/** So many changes can be taken back; older ones are forgotten. */
const KEPT = 200;

export const layerTables = (database: Database) => [database.layer, database.changes, database.serial];

export const serialOf = async (database: Database): Promise<number> =>
  (await database.serial.get('serial'))?.value ?? 0;

async function raiseSerial(database: Database): Promise<void> {
  await database.serial.put({ name: 'serial', value: (await serialOf(database)) + 1 });
}

/** Puts records in the place of others, within a transaction of the layer's tables. */
async function writeSteps(database: Database, steps: readonly LayerStep[], side: 'before' | 'after'): Promise<void> {
  for (const slice of inSlices(steps, AT_A_TIME)) {
    const records = slice.flatMap((step) => step[side] ?? []);
    await database.layer.bulkPut(records as LayerRecord[]);
    await database.layer.bulkDelete(slice.flatMap((step) => (step[side] ? [] : [step.id])));
  }
  await raiseSerial(database);
}

/** Does a change and adds it to the history, within a transaction of the layer's tables; what was undone cannot be done again then. */
export async function addChange(database: Database, made: Pick<Change, 'kind' | 'steps' | 'packs'>): Promise<Change> {
  const newest = await database.changes.orderBy('number').last();
  const change: Change = { number: (newest?.number ?? 0) + 1, at: Date.now(), ...made };
  await database.changes.filter(({ undone }) => undone === true).delete();
  await database.changes
    .where('number')
    .belowOrEqual(change.number - KEPT)
    .delete();
  await writeSteps(database, change.steps, 'after');
  await database.changes.add(change);
  return change;
}

/** Reads an imported pack that is not installed now. */
export type ReadPack = (step: { pack: string; version: string }) => Promise<{ pack: Pack; importedAt: number }>;

type Side = 'before' | 'after';

/** Reads what a step needs ahead of the transaction, in which nothing else may be waited for. */
async function packsFor(packs: readonly PackStep[], side: Side, read: ReadPack) {
  const wanted = packs.flatMap(({ pack, [side]: version }) => (version ? [{ pack, version }] : []));
  return Promise.all(wanted.map(async (step) => ({ ...(await read(step)), version: step.version })));
}

async function turn(
  database: Database,
  change: Change,
  { side, read }: { side: Side; read: ReadPack },
): Promise<Change> {
  const steps = change.packs ?? [];
  const packs = await packsFor(steps, side, read);
  await database.transaction('rw', [...layerTables(database), ...packTables(database)], async () => {
    for (const { pack } of steps) await takeOut(database, pack);
    for (const { pack, version, importedAt } of packs) await putIn(database, { pack, version, importedAt });
    await writeSteps(database, change.steps, side);
    await database.changes.update(change.number, { undone: side === 'before' });
  });
  return change;
}

/** The change that would be taken back. */
export const newestChange = (database: Database): Promise<Change | undefined> =>
  database.changes
    .orderBy('number')
    .reverse()
    .filter(({ undone }) => !undone)
    .first();

/** The change that was to be taken back is not the newest one, or was taken back already. */
export class NotNewest extends Error {}

/**
 * Takes the newest change back that is not yet; nothing if there is none.
 * @throws NotNewest if that is not the change with this number, where one is given.
 */
export async function undo(database: Database, read: ReadPack, number?: number): Promise<Change | undefined> {
  const change = await newestChange(database);
  if (number !== undefined && change?.number !== number) throw new NotNewest('Something else was changed since.');
  return change && turn(database, change, { side: 'before', read });
}

/** Does the change again that was taken back last. */
export async function redo(database: Database, read: ReadPack): Promise<Change | undefined> {
  const change = await database.changes
    .orderBy('number')
    .filter(({ undone }) => undone === true)
    .first();
  return change && turn(database, change, { side: 'after', read });
}

/** Every change that can be undone or redone, newest first. */
export const listChanges = (database: Database): Promise<Change[]> =>
  database.changes.orderBy('number').reverse().toArray();
