import Dexie from 'dexie';
import { ledBy } from '../../../data/records/leading.ts';
import { Database } from '../../../data/store/database.ts';
import { bigPack } from './big-pack.ts';

const NAME = 'bare';

/** How long Dexie takes to add the pack's entities, as they are stored, to a database of the same tables: ms. */
export async function addBare(count: number): Promise<number> {
  await Dexie.delete(NAME);
  const database = new Database(NAME);
  await database.open();
  const rows = bigPack(count).entities.map((entity) => ({ ...entity, pack: 'big', leads: ledBy(entity) }));
  const began = performance.now();
  await database.entities.bulkAdd(rows);
  const took = performance.now() - began;
  database.close();
  await Dexie.delete(NAME);
  return took;
}

const blocks: number[] = [];

/** Starts to note how long the page is blocked, whenever that is over 50 ms. */
export function watchBlocks(): void {
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocks.push(duration);
  }).observe({ type: 'longtask' });
}

/** The longest block since then, in ms; 50 where none was as long. */
export const longestBlock = (): number => Math.max(50, ...blocks);

export const forgetBlocks = (): void => {
  blocks.length = 0;
};
