import { Dexie } from 'dexie';
import type { Change, LayerStep } from '../records/layer.ts';
import type { Database } from './database.ts';
import { stepParts } from './step-parts.ts';

export type Side = 'before' | 'after';

/**
 * Puts some records in the place of others, within a transaction. Dexie tells all tabs of each key that it deletes, which takes them a quarter
 * of a second for a hundred thousand; nobody asks, since the serial number tells of every change: so the browser's own store deletes.
 */
async function write(database: Database, steps: readonly LayerStep[], side: Side): Promise<void> {
  const store = Dexie.currentTransaction.idbtrans.objectStore(database.layer.name);
  for (const { id, [side]: record } of steps) if (!record) store.delete(id);
  await database.layer.bulkPut(steps.flatMap((step) => step[side] ?? []));
}

/** Takes a change's steps and keeps them, within a transaction of the layer's tables. */
export async function addSteps(database: Database, change: number, steps: readonly LayerStep[]): Promise<void> {
  for (const part of stepParts(change, steps)) {
    await write(database, part.steps, 'after');
    await database.steps.add(part);
  }
}

/** Takes a change's steps back, or again, within a transaction of the layer's tables: part by part, so that the page is free in between. */
export async function takeSteps(database: Database, change: number, side: Side): Promise<void> {
  for (let part = 0; ; part++) {
    const stored = await database.steps.get([change, part]);
    if (!stored) return;
    await write(database, stored.steps, side);
  }
}

/** The entities that a change was about. */
export async function idsOf(database: Database, { number }: Pick<Change, 'number'>): Promise<string[]> {
  const parts = await database.steps.where('change').equals(number).toArray();
  return parts.flatMap(({ steps }) => steps.map(({ id }) => id));
}

/** Forgets changes, with their steps, within a transaction of the layer's tables. */
export async function forget(database: Database, changes: number[]): Promise<void> {
  await database.changes.bulkDelete(changes);
  await database.steps.where('change').anyOf(changes).delete();
}
