import type { EntityTable } from 'dexie';

/** Records of one read: some 10 ms. */
const PART = 1000;

/** All records of a table by their ids, in parts that are read one after the other and never empty, so that the page is free in between. */
export async function* inParts<T extends { id: string }>(table: EntityTable<T, 'id'>): AsyncGenerator<T[]> {
  for (let after = ''; ; ) {
    const part = await table.where(':id').above(after).limit(PART).toArray();
    const last = part.at(-1)?.id;
    if (last === undefined) return;
    yield part;
    after = last;
  }
}
