import type { Fault } from '../../records/fault.ts';
import { circlesOf } from './circles.ts';
import { danglingInContext, danglingReference, entitiesPointedTo, type Known } from './references.ts';
import type { Refusing } from './refused.ts';
import type { Sound, Taken } from './take-sound.ts';

/** The ids of entities that records of the file point to and that the file does not have itself. */
export function idsOutside({ entities, contexts, ids }: Sound): Set<string> {
  const outside = new Set<string>();
  const add = (id: string) => {
    if (!ids.entities.has(id)) outside.add(id);
  };
  for (const { record } of entities.values()) for (const [, id] of entitiesPointedTo(record)) add(id);
  for (const { record } of contexts.values()) for (const id of record.entities) add(id);
  return outside;
}

const either = (one: ReadonlySet<string>, other: ReadonlySet<string>) => ({
  has: (id: string) => one.has(id) || other.has(id),
});

/** Refuses those records of a list with which something is wrong. */
function sift<T>(
  records: Map<string, Taken<T>>,
  faultOf: (record: T, row: number) => Fault | undefined,
  refused: Refusing,
): void {
  for (const [id, { row, record }] of records) {
    const fault = faultOf(record, row);
    if (!fault) continue;
    refused.add(row, record, [fault]);
    records.delete(id);
  }
}

/**
 * Refuses what runs in circles or points nowhere; `sound` keeps the rest. `elsewhere` is what other packs have. A record
 * may point to a row of the file that is refused: one mistake would else take all that is tied to it along.
 */
export function keepConnected(sound: Sound, elsewhere: Known<ReadonlySet<string>>, refused: Refusing): void {
  const known: Known = {
    entities: either(sound.ids.entities, elsewhere.entities),
    contexts: either(sound.ids.contexts, elsewhere.contexts),
  };
  const circles = circlesOf(Array.from(sound.entities.values(), ({ record }) => record));
  sift(sound.entities, (entity) => circles.get(entity.id) ?? danglingReference(entity, known), refused);
  sift(sound.contexts, (context, row) => danglingInContext(context, row, known), refused);
}
