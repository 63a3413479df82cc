import type { ListedChange, ListedEntity, ListedPack, OpenedEntity } from '../../components/manager/manager-store.ts';
import type { Entity } from '../../data/records/entity.ts';
import type { Change } from '../../data/records/layer.ts';
import type { Database, InstalledPack } from '../../data/store/database.ts';
import { findEntities, findInPacks, findLeaders } from '../../data/store/entities.ts';
import { type Listing, standingOf } from '../../data/store/listing.ts';

/** A line of the list. */
export function listedEntity({ id, pack, theirs, record }: Listing): ListedEntity {
  const { type, name, prominence, aliases } = (record?.entity ?? theirs) as Entity;
  return {
    ...{ id, type, name, prominence, pack },
    aliases: aliases.map(({ text, lang }) => ({ text, lang })),
    standing: standingOf({ theirs, record }),
    isHidden: record?.hidden === true,
    tags: record?.tags ?? [],
  };
}

/** An entity with all that the reader may do about it; nothing if neither a pack nor the reader has it. */
export async function openedEntity(database: Database, id: string): Promise<OpenedEntity | undefined> {
  const [packs, record, leaders] = await Promise.all([
    findInPacks(database, [id]),
    database.layer.get(id),
    findLeaders(database, id),
  ]);
  const { pack, entity: theirs } = packs.get(id) ?? {};
  const entity = record?.entity ?? theirs;
  if (!entity) return undefined;
  return {
    ...{ entity, pack, leaders, base: record?.base },
    theirs: record?.entity ? theirs : undefined,
    standing: standingOf({ theirs, record }),
    isHidden: record?.hidden === true,
    tags: record?.tags ?? [],
  };
}

export const listedPack = (
  { id, name, description, licence, updated, importedAt }: InstalledPack,
  count: number,
): ListedPack => ({
  ...{ id, name, description, licence, updated, importedAt, count },
  isImported: importedAt !== undefined,
});

/** A line of the history, with the name of the first entity or pack that it was about. */
export async function listedChange(database: Database, change: Change): Promise<ListedChange> {
  const { number, at, kind, steps, packs = [], undone } = change;
  const [step] = steps;
  const known = (step?.after ?? step?.before)?.entity ?? (step && (await findEntities(database, [step.id]))[0]);
  const pack = packs[0] && (await database.packs.get(packs[0].pack));
  const asItIs = packs[0] && { ar: packs[0].pack, fr: packs[0].pack, en: packs[0].pack };
  return {
    ...{ number, at, kind, count: steps.length || packs.length },
    name: known?.name ?? pack?.name ?? asItIs,
    isUndone: undone === true,
  };
}
