import type { Context } from '../records/context.ts';
import type { Entity } from '../records/entity.ts';
import { ledBy } from '../records/leading.ts';
import type { Database, StoredEntity } from './database.ts';
import { packsByRank } from './packs.ts';

/** An entity as its pack has it. */
export interface PackEntity {
  pack: string;
  entity: Entity;
}

type Ranks = ReadonlyMap<string, number>;

async function ranksOf(database: Database): Promise<Ranks> {
  return new Map((await packsByRank(database)).map(({ id }, rank) => [id, rank]));
}

/** Of records that may be of one id, the one of each id whose pack ranks first. */
export function bestOf<T extends { id: string; pack: string }>(records: readonly T[], ranks: Ranks): T[] {
  const best = new Map<string, T>();
  const rankOf = ({ pack }: T) => ranks.get(pack) ?? ranks.size;
  for (const record of records) {
    const known = best.get(record.id);
    if (!known || rankOf(record) < rankOf(known)) best.set(record.id, record);
  }
  return [...best.values()];
}

export function asPackEntity({ pack, leads, ...entity }: StoredEntity): PackEntity {
  return { pack, entity: entity as Entity };
}

/** What the packs have of these ids; the first pack's, where several have one. */
export async function findInPacks(database: Database, ids: readonly string[]): Promise<Map<string, PackEntity>> {
  const [ranks, found] = await Promise.all([ranksOf(database), database.entities.where('id').anyOf(ids).toArray()]);
  return new Map(bestOf(found, ranks).map((stored) => [stored.id, asPackEntity(stored)]));
}

/** The entities with these ids as the reader is to see them: their own version, else the packs'. */
export async function findEntities(database: Database, ids: readonly string[]): Promise<Entity[]> {
  const [layer, packs] = await Promise.all([database.layer.bulkGet([...ids]), findInPacks(database, ids)]);
  return ids.flatMap((id, i) => layer[i]?.entity ?? packs.get(id)?.entity ?? []);
}

export async function findEntity(database: Database, id: string): Promise<Entity | undefined> {
  return (await findEntities(database, [id]))[0];
}

/** The persons whose roles lead the entity with this id. */
export async function findLeaders(database: Database, id: string): Promise<Entity[]> {
  const [leading, edited] = await Promise.all([
    database.entities.where('leads').equals(id).primaryKeys(),
    database.layer.where('entity.type').equals('person').primaryKeys(),
  ]);
  const ids = new Set([...leading.map(([, person]) => person), ...edited]);
  return (await findEntities(database, [...ids])).filter((person) => ledBy(person).includes(id));
}

/** What rules of aliases may refer to: one record an id. */
export async function listContexts(database: Database): Promise<Context[]> {
  const [ranks, contexts] = await Promise.all([ranksOf(database), database.contexts.toArray()]);
  return bestOf(contexts, ranks).map(({ pack: _pack, ...context }) => context);
}

/** What the packs' index is compiled from: one record an id, sorted by it. */
export async function listPackEntities(database: Database): Promise<Entity[]> {
  const [ranks, entities] = await Promise.all([ranksOf(database), database.entities.orderBy('id').toArray()]);
  return bestOf(entities, ranks);
}
