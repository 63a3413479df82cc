import type { Page } from 'puppeteer-core';

/**
 * Makes an entity of the bundled pack one that the reader has edited while the pack has a newer version, in the database behind a page of the
 * extension: the reader calls it otherwise, and the pack has another description since.
 */
export const makeConflict = (page: Page, id: string): Promise<void> =>
  page.evaluate(async (wanted) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('hashiya'));
    const transaction = database.transaction(['entities', 'layer', 'serial'], 'readwrite');
    const {
      pack: _pack,
      leads: _leads,
      ...theirs
    } = await done(transaction.objectStore('entities').index('id').get(wanted));
    const entity = {
      ...theirs,
      name: { ...theirs.name, en: `${theirs.name.en} (fund)`, fr: `${theirs.name.fr} (fonds)` },
    };
    const base = { ...theirs, description: { ...theirs.description, en: 'An investor', fr: 'Un investisseur' } };
    await done(transaction.objectStore('layer').put({ id: wanted, entity, base }));
    const serial = await done(transaction.objectStore('serial').get('serial'));
    await done(transaction.objectStore('serial').put({ name: 'serial', value: (serial?.value ?? 0) + 1 }));
    database.close();
  }, id);
