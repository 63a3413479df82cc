import type { ListedChange, ListedEntity, ListedPack, OpenedEntity } from '../../components/manager/manager-store.ts';
import type { Entity } from '../../data/records/entity.ts';
import type { Localized } from '../../data/records/language.ts';
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
  const from = pack === undefined ? undefined : await database.packs.get(pack);
  return {
    ...{ entity, pack, leaders, base: record?.base },
    importedFrom: from?.importedAt === undefined ? undefined : from.name,
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

type NameOf = (id: string) => Localized | undefined;

const asItIs = (id: string): Localized => ({ ar: id, fr: id, en: id });

function listed({ number, at, kind, count, first, packs = [], undone }: Change, nameOf: NameOf): ListedChange {
  const [pack] = packs;
  const ofFirst = first && (first.name ?? nameOf(first.id));
  return {
    ...{ number, at, kind, count: count || packs.length },
    name: ofFirst ?? (pack && (pack.name ?? asItIs(pack.pack))),
    isUndone: undone === true,
  };
}

/** Lines of the history, each with the name of the first entity or pack that it was about. */
export async function listedChanges(database: Database, changes: readonly Change[]): Promise<ListedChange[]> {
  const unnamed = changes.flatMap(({ first }) => (first && !first.name ? [first.id] : []));
  const found = await findEntities(database, [...new Set(unnamed)]);
  const names = new Map(found.map(({ id, name }) => [id, name]));
  return changes.map((change) => listed(change, (id) => names.get(id)));
}
