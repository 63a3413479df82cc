import { checkEntity, repeated } from './check-entity.ts';
import type { Described } from './described.ts';
import type { Entity } from './entity.ts';
import type { Fault } from './fault.ts';
import type { Pack } from './pack.ts';
import { partiesOf } from './parties-of.ts';

/** What is wrong, and where: the entity's id and the path of the field within it. */
export interface Problem extends Fault {
  entity: string;
}

/** What there is to point to: ids, and the persons by their English names. */
interface Known {
  ids: ReadonlySet<string>;
  persons: ReadonlyMap<string, string>;
  contexts: ReadonlySet<string>;
}

function* referencesOf(entity: Entity): Generator<[field: string, id: string]> {
  for (const [i, relation] of entity.relations.entries()) yield [`relations.${i}.to`, relation.to];
  for (const [field, party] of partiesOf(entity)) if (typeof party === 'string') yield [field, party];
}

/** Leaders that are named although they have a record, which could say it. */
function* checkLeaders(entity: Entity, { persons }: Known): Generator<Fault> {
  if (entity.type !== 'organisation') return;
  for (const [i, { name }] of entity.leaders.entries()) {
    const id = persons.get(name.en);
    if (id) yield { field: `leaders.${i}`, message: `is the person "${id}"; say it in a role of that record` };
  }
}

function* contextsOf(entity: Entity): Generator<[field: string, id: string]> {
  for (const [i, alias] of entity.aliases.entries()) {
    for (const key of ['for', 'against'] as const) {
      for (const id of alias.context?.[key] ?? []) yield [`aliases.${i}.context.${key}`, id];
    }
  }
  if (entity.type === 'deal' && entity.described) yield* contextsOfDescription(entity.described);
}

function* contextsOfDescription({
  sides,
  standIns,
  objects,
  against,
}: Described): Generator<[field: string, id: string]> {
  for (const [field, ids] of Object.entries({ sides: sides.flat(), standIns, objects, against }))
    for (const id of ids) yield [`described.${field}`, id];
}

function* checkReferences(entity: Entity, known: Known): Generator<Fault> {
  for (const [field, id] of referencesOf(entity)) {
    if (!known.ids.has(id)) yield { field, message: `no entity has the id "${id}"` };
    if (id === entity.id) yield { field, message: 'points to its own record; name another one, or leave it out' };
  }
  for (const [field, id] of contextsOf(entity)) {
    if (!known.contexts.has(id)) yield { field, message: `no context has the id "${id}"` };
  }
}

function* problemsOf({ entities, contexts }: Pack, today: string): Generator<Problem> {
  const ids = entities.map(({ id }) => id);
  const persons = new Map(entities.flatMap(({ type, name, id }) => (type === 'person' ? [[name.en, id]] : [])));
  const known: Known = { ids: new Set(ids), persons, contexts: new Set(contexts.map(({ id }) => id)) };
  for (const entity of repeated(ids)) yield { entity, field: 'id', message: 'another entity has the same id' };
  for (const entity of entities) {
    for (const fault of checkReferences(entity, known)) yield { entity: entity.id, ...fault };
    for (const fault of checkLeaders(entity, known)) yield { entity: entity.id, ...fault };
    for (const fault of checkEntity(entity, today)) yield { entity: entity.id, ...fault };
  }
  for (const context of contexts) {
    for (const id of context.entities.filter((id) => !known.ids.has(id))) {
      yield { entity: context.id, field: 'entities', message: `no entity has the id "${id}"` };
    }
  }
}

/**
 * Checks what no single field shows: ids that point nowhere or to their own record, anything given twice, dates
 * after `today` (`YYYY-MM-DD`), too few facts.
 */
export const checkPack = (pack: Pack, today: string): Problem[] => [...problemsOf(pack, today)];
