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

const areIds = (message: unknown): message is string[] =>
  Array.isArray(message) && message.every((id) => typeof id === 'string');

/** The ids that are marked in all frames of a tab that answer; none where no frame does. */
function idsIn(tab: number): Promise<string[]> {
  return new Promise((resolve) => {
    const port = browser.tabs.connect(tab);
    const ids = new Set<string>();
    const end = () => {
      port.disconnect();
      resolve([...ids]);
    };
    port.onMessage.addListener((message: unknown) => {
      if (!areIds(message)) return;
      if (ids.size === 0) setTimeout(end, TOGETHER);
      for (const id of message) ids.add(entityIn(id));
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
  { database, onNames, onFailure }: Asked,
  signal: AbortSignal,
): Promise<void> {
  let wasEmpty = false;
  while (!signal.aborted) {
    try {
      const ids = await idsIn(tab);
      const found = await findEntities(database, ids);
      if (signal.aborted) return;
      if (ids.length > 0 || wasEmpty) onNames(found.map(({ id, type, name }) => ({ id, type, name })));
      wasEmpty = ids.length === 0;
    } catch {
      onFailure();
    }
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
}
