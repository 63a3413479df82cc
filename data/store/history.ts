import { type Change, type LayerStep, toldOf } from '../records/layer.ts';
import type { Database } from './database.ts';
import { addSteps, forget, type Side } from './steps.ts';

/** So many changes can be taken back; older ones are forgotten. */
const KEPT = 200;

export const layerTables = (database: Database) => [database.layer, database.changes, database.steps, database.serial];

export const serialOf = async (database: Database): Promise<number> =>
  (await database.serial.get('serial'))?.value ?? 0;

export async function raiseSerial(database: Database): Promise<void> {
  await database.serial.put({ name: 'serial', value: (await serialOf(database)) + 1 });
}

interface Made extends Pick<Change, 'kind' | 'packs'> {
  steps: readonly LayerStep[];
}

/** Does a change and adds it to the history, within a transaction of the layer's tables; what was undone cannot be done again then. */
export async function addChange(database: Database, { steps, ...made }: Made): Promise<Change> {
  const newest = await database.changes.orderBy('number').last();
  const number = (newest?.number ?? 0) + 1;
  const change: Change = { number, at: Date.now(), ...made, ...toldOf(steps) };
  const isOver = (old: Change) => old.undone === true || old.number <= number - KEPT;
  await forget(database, await database.changes.filter(isOver).primaryKeys());
  await addSteps(database, number, steps);
  await raiseSerial(database);
  await database.changes.add(change);
  return change;
}

/** A change of the history, to be taken back (`before`) or done again. */
export interface Turn {
  change: Change;
  side: Side;
}

/** Does a turn, all or nothing, and tells of which change. */
export type Turner = (turn: Turn) => Promise<Change>;

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
export async function undo(database: Database, turn: Turner, number?: number): Promise<Change | undefined> {
  const change = await newestChange(database);
  if (number !== undefined && change?.number !== number) throw new NotNewest('Something else was changed since.');
  return change && turn({ change, side: 'before' });
}

/** Does the change again that was taken back last. */
export async function redo(database: Database, turn: Turner): Promise<Change | undefined> {
  const change = await database.changes
    .orderBy('number')
    .filter(({ undone }) => undone === true)
    .first();
  return change && turn({ change, side: 'after' });
}

/** Every change that can be undone or redone, newest first. */
export const listChanges = (database: Database): Promise<Change[]> =>
  database.changes.orderBy('number').reverse().toArray();
