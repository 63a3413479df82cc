import { browser } from 'wxt/browser';
import type { NamesHeard } from '../../components/popup/popup-world.ts';
import { entityIn } from '../../data/records/figure-id.ts';
import type { Database } from '../../data/store/database.ts';
import { findEntities } from '../../data/store/entities.ts';

/** Pages go on: a popup that stays open asks again. */
const INTERVAL = 1_000; // ms
/** Frames answer one after the other; what has come by then is told together. */
const TOGETHER = 50; // ms

interface Asked extends NamesHeard {
  database: Database;
}

/** How often each entity is marked, in all frames that answer; undefined where none does. */
type Counts = ReadonlyMap<string, number> | undefined;

const areIds = (message: unknown): message is string[] =>
  Array.isArray(message) && message.every((id) => typeof id === 'string');

function countIn(tab: number): Promise<Counts> {
  return new Promise((resolve) => {
    const port = browser.tabs.connect(tab);
    let counts: Map<string, number> | undefined;
    const end = () => {
      port.disconnect();
      resolve(counts);
    };
    port.onMessage.addListener((message: unknown) => {
      if (!areIds(message)) return;
      if (!counts?.size) setTimeout(end, TOGETHER);
      counts ??= new Map();
      for (const id of message.map(entityIn)) counts.set(id, (counts.get(id) ?? 0) + 1);
    });
    port.onDisconnect.addListener(() => {
      // Read, or Chromium writes an error to the console: a page that may not be marked has nobody to answer.
      void browser.runtime.lastError;
      end();
    });
    setTimeout(end, INTERVAL - TOGETHER);
  });
}

/**
 * Asks every frame of a tab what is marked in it, again and again until the signal aborts. Nothing is told of a page that has only just begun
 * to be read.
 */
export async function watchNames(
  tab: number,
  { database, onNames, onSilence, onFailure }: Asked,
  signal: AbortSignal,
): Promise<void> {
  let before: Counts;
  let isFirst = true;
  while (!signal.aborted) {
    try {
      const counts = await countIn(tab);
      const found = await findEntities(database, [...(counts?.keys() ?? [])]);
      if (signal.aborted) return;
      const isSettled = !isFirst && before?.size === counts?.size;
      if (counts?.size || (counts && isSettled))
        onNames(found.map(({ id, type, name }) => ({ id, type, name, count: counts.get(id) ?? 0 })));
      else if (!counts && isSettled) onSilence();
      before = counts;
      isFirst = false;
    } catch {
      onFailure();
    }
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
}
