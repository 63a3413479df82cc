import type { Entity } from '../records/entity.ts';
import type { Localized } from '../records/language.ts';
import { type Leading, leadersOf } from '../records/leading.ts';
import { partiesOf } from '../records/parties-of.ts';
import type { Database } from './database.ts';
import { findEntities, findEntity, findLeaders } from './entities.ts';

/** A record, who leads it, and the names of the entities that these point to. */
export interface View {
  entity: Entity;
  leaders: Leading[];
  related: Record<string, { name: Localized; type: Entity['type'] }>;
}

const idsIn = (entity: Entity): string[] => [
  ...entity.relations.map(({ to }) => to),
  ...[...partiesOf(entity)].flatMap(([, party]) => (typeof party === 'string' ? [party] : [])),
];

/** What a card is drawn from; null if the dataset has no such entity. */
export async function readView(database: Database, id: string): Promise<View | null> {
  const entity = await findEntity(database, id);
  if (!entity) return null;
  const [related, persons] = await Promise.all([findEntities(database, idsIn(entity)), findLeaders(database, id)]);
  return {
    entity,
    leaders: leadersOf(entity, persons),
    related: Object.fromEntries([...related, ...persons].map(({ id: other, name, type }) => [other, { name, type }])),
  };
}
