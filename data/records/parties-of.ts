import type { Entity } from './entity.ts';
import type { Party } from './party.ts';

/** Whom a record names beside its relations, each with the path of the field. */
export function* partiesOf(entity: Entity): Generator<[field: string, party: Party]> {
  if (entity.type === 'person') {
    for (const [i, { of }] of entity.roles.entries()) yield [`roles.${i}.of`, of];
  }
  if (entity.type === 'organisation') {
    for (const [i, { party }] of entity.owners.entries()) yield [`owners.${i}.party`, party];
  }
  if (entity.type !== 'deal') return;
  for (const key of ['parties', 'signatories'] as const) {
    for (const [i, party] of entity[key].entries()) yield [`${key}.${i}`, party];
  }
}
