import type { Entity } from '../records/entity.ts';
import type { Database, StoredEntity } from '../store/database.ts';
import { inSlices } from '../store/slices.ts';
import type { Pace } from './pace.ts';

/** Records that are read, or ids that are asked for, at a time. */
const SLICE = 1000;

const LAST = '\uffff';

/** Of some ids: those that other packs have, this pack has, and the reader has written. */
async function ownersOf(database: Database, pack: string, ids: Iterable<string>) {
  const owners = { others: new Set<string>(), mine: new Set<string>(), written: new Set<string>() };
  for (const slice of inSlices(ids, SLICE)) {
    const keys = await database.entities.where('id').anyOf(slice).primaryKeys();
    for (const [owner, id] of keys) owners[owner === pack ? 'mine' : 'others'].add(id);
    const own = await database.layer.where('id').anyOf(slice).toArray();
    for (const { id, entity } of own) if (entity) owners.written.add(id);
  }
  return owners;
}

/** Which of these ids there are without this pack: entities of other packs have them, or such as the reader has written. */
export async function idsElsewhere(database: Database, pack: string, ids: Iterable<string>): Promise<Set<string>> {
  const { others, written } = await ownersOf(database, pack, ids);
  return others.union(written);
}

/** Which of these ids are not this pack's to give: those of other packs' entities, and of the reader's own. */
export async function idsOfOthers(database: Database, pack: string, ids: Iterable<string>): Promise<Set<string>> {
  const { others, mine, written } = await ownersOf(database, pack, ids);
  return others.union(written.difference(mine));
}

/** The ids of all contexts of other packs. */
export async function contextsElsewhere(database: Database, pack: string): Promise<Set<string>> {
  const keys = await database.contexts.toCollection().primaryKeys();
  return new Set(keys.flatMap(([owner, id]) => (owner === pack ? [] : [id])));
}

/** A stored entity as its file had it. */
export const asRead = ({ pack: _, leads: __, ...entity }: StoredEntity): Entity => entity as Entity;

type Visit = (entity: StoredEntity) => void;
type Key = readonly [pack: string, id: string];

/** Visits stored entities from behind a key up to another one, in slices, so that few are in memory at once. */
async function eachBetween(
  database: Database,
  [from, to]: readonly [Key, Key],
  visit: Visit,
  pace: Pace,
): Promise<void> {
  let after: Key = from;
  for (;;) {
    const slice = await database.entities
      .where('[pack+id]')
      .between([...after], [...to], false, false)
      .limit(SLICE)
      .toArray();
    for (const entity of slice) visit(entity);
    await pace.more(slice.length);
    const last = slice.at(-1);
    if (!last || slice.length < SLICE) return;
    after = [last.pack, last.id];
  }
}

/** Visits the entities of a pack, by id. */
export const eachOfPack = (database: Database, pack: string, visit: Visit, pace: Pace): Promise<void> =>
  eachBetween(
    database,
    [
      [pack, ''],
      [pack, LAST],
    ],
    visit,
    pace,
  );

/** Visits the entities of all other packs. */
export async function eachElsewhere(database: Database, pack: string, visit: Visit, pace: Pace): Promise<void> {
  await eachBetween(
    database,
    [
      ['', ''],
      [pack, ''],
    ],
    visit,
    pace,
  );
  await eachBetween(
    database,
    [
      [pack, LAST],
      [LAST, LAST],
    ],
    visit,
    pace,
  );
}
