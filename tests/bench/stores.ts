/** Where an index is kept between two runs of the extension, or what stands in for it. */
export interface Store {
  readonly title: string;
  /** Keeps the index and returns how to read it back. */
  keep(index: ArrayBuffer): Promise<() => Promise<ArrayBuffer>>;
}

/** Node has no IndexedDB: a structured clone is what reading from it does besides reaching the disk. */
export const clonedMemory: Store = {
  title: 'a structured clone (Node has no IndexedDB)',
  keep: async (index) => async () => structuredClone(index),
};

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open('bench', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('indexes');
  return done(request);
}

export const realIndexedDb: Store = {
  title: 'IndexedDB',
  async keep(index) {
    const database = await openDatabase();
    const indexes = (mode: IDBTransactionMode) => database.transaction('indexes', mode).objectStore('indexes');
    await done(indexes('readwrite').put(index, 'index'));
    return () => done<ArrayBuffer>(indexes('readonly').get('index'));
  },
};
