import type { Entity } from '../records/entity.ts';
import type { Database } from '../store/database.ts';
import { inSlices } from '../store/slices.ts';
import type { Pace } from './pace.ts';

/** Records of the layer that are read at a time. */
const SLICE = 1000;

/** The layer's records of entities that the reader has written: edited ones and their own, not such as are only hidden or tagged. */
const written = (database: Database) => database.layer.where('entity.type').above('');

export const countWritten = (database: Database): Promise<number> => written(database).count();

/** The ids of all entities that the reader has written. */
export const writtenIds = async (database: Database): Promise<Set<string>> =>
  new Set(await written(database).primaryKeys());

/** Visits the entities with these ids as the reader wrote them, in slices. */
export async function eachWritten(
  database: Database,
  ids: Iterable<string>,
  visit: (entity: Entity) => void,
  pace: Pace,
): Promise<void> {
  for (const slice of inSlices(ids, SLICE)) {
    for (const record of await database.layer.bulkGet(slice)) if (record?.entity) visit(record.entity);
    await pace.more(slice.length);
  }
}
