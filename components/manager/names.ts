import type { EntityType } from '../../data/records/entity-type.ts';
import type { Localized } from '../../data/records/language.ts';

/** What entities are called, by id: to name those that a record points to. */
export type Names = ReadonlyMap<string, { name: Localized; type: EntityType }>;

/** Entities of one step: some milliseconds. */
const STEP = 2048;

/** Finds entities by their ids, pausing now and then. */
export function* byId<T extends { id: string }>(entities: readonly T[]): Generator<void, ReadonlyMap<string, T>> {
  const found = new Map<string, T>();
  for (const [i, entity] of entities.entries()) {
    found.set(entity.id, entity);
    if (i % STEP === STEP - 1) yield;
  }
  return found;
}
