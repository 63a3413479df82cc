import type { Entity } from '../records/entity.ts';
import { isSame } from '../records/is-same.ts';
import { type Change, type ChangeKind, isEmptyLayer, type LayerRecord, type LayerStep } from '../records/layer.ts';
import type { Database } from './database.ts';
import { findInPacks } from './entities.ts';
import { addChange, layerTables } from './history.ts';
import { packTables } from './packs.ts';
import { AT_A_TIME, inSlices } from './slices.ts';

/** What becomes of a record; `theirs` is the packs' version, read for those that take it. */
type Edit = (record: LayerRecord, theirs: Entity | undefined) => LayerRecord;

function stepOf(before: LayerRecord | undefined, edited: LayerRecord): LayerStep[] {
  const after = isEmptyLayer(edited) ? undefined : edited;
  if (isSame(before, after)) return [];
  return [{ id: edited.id, ...(before && { before }), ...(after && { after }) }];
}

interface Wish {
  kind: ChangeKind;
  ids: readonly string[];
  /** Whether what packs have counts: of many entities it takes long to read. */
  readsPacks?: boolean;
}

/**
 * Changes what the reader has made of some entities, all or nothing, and adds that to the history. Returns the change, or nothing if
 * all was so already.
 */
async function edit(database: Database, { kind, ids, readsPacks }: Wish, work: Edit): Promise<Change | undefined> {
  return database.transaction('rw', [...layerTables(database), ...packTables(database)], async () => {
    const steps: LayerStep[] = [];
    for (const slice of inSlices(ids, AT_A_TIME)) {
      const records = await database.layer.bulkGet(slice);
      const packs = readsPacks ? await findInPacks(database, slice) : undefined;
      for (const [i, id] of slice.entries())
        steps.push(...stepOf(records[i], work(records[i] ?? { id }, packs?.get(id)?.entity)));
    }
    return steps.length === 0 ? undefined : addChange(database, { kind: kindOf(kind, steps), steps });
  });
}

const without = ({ entity: _entity, base: _base, ...rest }: LayerRecord): LayerRecord => rest;

/**
 * Keeps an entity as the reader wrote it, over the packs' version or as one of their own. With `settles` it was written in view of what the
 * packs have now, so that it is in no conflict with that.
 */
export async function saveEntity(database: Database, entity: Entity, settles = false): Promise<Change | undefined> {
  const { id } = entity;
  const [known] = await findKnown(database, id);
  return edit(database, { kind: known ? 'edit' : 'add', ids: [id], readsPacks: true }, (record, theirs) => {
    const base = record.entity && !settles ? record.base : theirs;
    return { ...without(record), entity, ...(base && { base }) };
  });
}

async function findKnown(database: Database, id: string): Promise<unknown[]> {
  const record = await database.layer.get(id);
  return record?.entity ? [record] : [...(await findInPacks(database, [id])).values()];
}

/** Takes back what the reader wrote of these; entities of their own are gone then, with their tags. */
export const takeBack = (database: Database, ids: readonly string[]): Promise<Change | undefined> =>
  edit(database, { kind: 'back', ids, readsPacks: true }, (record, theirs) =>
    theirs ? without(record) : { id: record.id },
  );

/** Of taking back: where no pack has any of the entities, they are deleted. */
const kindOf = (kind: ChangeKind, steps: readonly LayerStep[]): ChangeKind =>
  kind === 'back' && steps.every(({ before, after }) => !after && !before?.base) ? 'delete' : kind;

/** Keeps the reader's version over the packs' newer one. */
export const keepMine = (database: Database, id: string): Promise<Change | undefined> =>
  edit(database, { kind: 'settle', ids: [id], readsPacks: true }, (record, theirs) => ({
    ...record,
    ...(theirs && { base: theirs }),
  }));

export const hideEntities = (database: Database, ids: readonly string[]): Promise<Change | undefined> =>
  edit(database, { kind: 'hide', ids }, (record) => ({ ...record, hidden: true }));

export const showEntities = (database: Database, ids: readonly string[]): Promise<Change | undefined> =>
  edit(database, { kind: 'show', ids }, ({ hidden: _hidden, ...record }) => record);

export const tagEntities = (database: Database, ids: readonly string[], tag: string): Promise<Change | undefined> =>
  edit(database, { kind: 'tag', ids }, (record) => ({
    ...record,
    tags: [...new Set([...(record.tags ?? []), tag])].sort(),
  }));

export const untagEntities = (database: Database, ids: readonly string[], tag: string): Promise<Change | undefined> =>
  edit(database, { kind: 'untag', ids }, ({ tags, ...record }) => {
    const left = (tags ?? []).filter((known) => known !== tag);
    return { ...record, ...(left.length > 0 && { tags: left }) };
  });
