import type { Context } from '../../records/context.ts';
import type { Entity } from '../../records/entity.ts';
import type { Fault } from '../../records/fault.ts';
import { partiesOf } from '../../records/parties-of.ts';

/** The fields of a record that point to another one by its id. */
type Pointers = Generator<[field: string, id: string]>;

/** The entities that an entity points to. */
export function* entitiesPointedTo(entity: Entity): Pointers {
  for (const [i, { to }] of entity.relations.entries()) yield [`relations.${i}.to`, to];
  for (const [field, party] of partiesOf(entity)) if (typeof party === 'string') yield [field, party];
}

/** The contexts that an entity points to. */
export function* contextsPointedTo(entity: Entity): Pointers {
  for (const [i, { context }] of entity.aliases.entries()) {
    for (const key of ['for', 'against'] as const) {
      for (const id of context?.[key] ?? []) yield [`aliases.${i}.context.${key}`, id];
    }
  }
  if (entity.type !== 'deal' || !entity.described) return;
  const { sides, ...lists } = entity.described;
  for (const [key, ids] of Object.entries({ sides: sides.flat(), ...lists })) {
    for (const id of ids) yield [`described.${key}`, id];
  }
}

/** What a record may point to: all that the file and other packs have. */
export interface Known<Ids = { has(id: string): boolean }> {
  entities: Ids;
  contexts: Ids;
}

const ITSELF = 'points to its own record; name another one, or leave it out';

const noEntity = (field: string, id: string): Fault => ({
  field,
  message: `no entity has the id "${id}"`,
  says: { name: 'no-entity', values: { id } },
});

function* danglingOf(entity: Entity, { entities, contexts }: Known): Generator<Fault> {
  for (const [field, id] of entitiesPointedTo(entity)) {
    if (id === entity.id) yield { field, message: ITSELF, says: { name: 'itself' } };
    if (!entities.has(id)) yield noEntity(field, id);
  }
  for (const [field, id] of contextsPointedTo(entity)) {
    if (contexts.has(id)) continue;
    yield { field, message: `no context has the id "${id}"`, says: { name: 'no-context', values: { id } } };
  }
}

/** The first reference of an entity that points nowhere. */
export const danglingReference = (entity: Entity, known: Known): Fault | undefined =>
  danglingOf(entity, known).next().value ?? undefined;

/** As the above, of a context; the field's path begins at the pack, since a context is no row of its list of entities. */
export function danglingInContext({ entities }: Context, row: number, known: Known): Fault | undefined {
  const i = entities.findIndex((id) => !known.entities.has(id));
  const field = `contexts.${row - 1}.entities.${i}`;
  return i < 0 ? undefined : noEntity(field, entities[i] ?? '');
}
