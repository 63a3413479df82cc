import type { Page } from 'puppeteer-core';

declare global {
  var letDatabaseGo: () => void;
}

/** Keeps the extension's database to one of its pages, so that nobody else can read it, until `letDatabaseGo` is called there. */
export const holdDatabase = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const [found] = await indexedDB.databases();
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(found?.name ?? '');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const names = [...database.objectStoreNames];
    const store = database.transaction(names, 'readwrite').objectStore(names[0] ?? '');
    let isHeld = true;
    globalThis.letDatabaseGo = () => {
      isHeld = false;
    };
    // A transaction lasts while it is asked for something.
    await new Promise<void>((resolve) => {
      const keep = () => {
        resolve();
        if (isHeld) store.count().onsuccess = keep;
        else database.close();
      };
      store.count().onsuccess = keep;
    });
  });
