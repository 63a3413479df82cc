import type { Entity } from './entity.ts';
import type { Party } from './party.ts';
import type { Tenure } from './tenure.ts';

/** Someone who leads or led an entity, as what and when. */
export interface Leading extends Tenure {
  who: Party;
}

/** The ids of the entities that someone's roles lead, each once. */
export function ledBy(entity: Entity): string[] {
  if (entity.type !== 'person') return [];
  const led = entity.roles.flatMap(({ of, leads }) => (leads && typeof of === 'string' ? [of] : []));
  return [...new Set(led)];
}

const leadingRoles = (person: Entity, id: string): Leading[] =>
  person.type === 'person'
    ? person.roles.flatMap(({ of, leads, ...tenure }) => (leads && of === id ? [{ ...tenure, who: person.id }] : []))
    : [];

/** Who leads or led an entity: those whom its own record names, then those of `persons` whose roles do. */
export function leadersOf(entity: Entity, persons: readonly Entity[]): Leading[] {
  const named = entity.type === 'organisation' ? entity.leaders : [];
  return [
    ...named.map(({ name, ...tenure }) => ({ ...tenure, who: { name } })),
    ...persons.flatMap((person) => leadingRoles(person, entity.id)),
  ];
}
