import { browser } from 'wxt/browser';
import type { NamesHeard } from '../../components/popup/popup-world.ts';
import { entityIn } from '../../data/records/figure-id.ts';
import type { Database } from '../../data/store/database.ts';
import { findEntities } from '../../data/store/entities.ts';

const areIds = (message: unknown): message is string[] =>
  Array.isArray(message) && message.every((id) => typeof id === 'string');

interface Asked extends NamesHeard {
  database: Database;
}

/** Asks every frame of a tab what is marked in it, and tells what all those that have answered hold; a tab that none does, holds nothing. */
export function watchNames(tab: number, { database, onNames, onFailure }: Asked, signal: AbortSignal): void {
  const port = browser.tabs.connect(tab);
  const ids = new Set<string>();
  const tell = async () => {
    const found = await findEntities(database, [...ids]);
    if (!signal.aborted) onNames(found.map(({ id, type, name }) => ({ id, type, name })));
  };
  port.onMessage.addListener((message: unknown) => {
    if (!areIds(message)) return;
    for (const id of message) ids.add(entityIn(id));
    tell().catch(onFailure);
  });
  port.onDisconnect.addListener(() => {
    // Read, or Chromium writes an error to the console: a page that may not be marked has nobody to answer.
    void browser.runtime.lastError;
    if (ids.size === 0) onNames([]);
  });
  signal.addEventListener('abort', () => port.disconnect());
}
