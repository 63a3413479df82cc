import type { Entity } from '../../records/entity.ts';
import { isSame } from './is-same.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The fields in which two versions of an entity differ, in the order of their records; none if they say the same. */
export function changedFields(one: Entity, other: Entity): string[] {
  const [mine, theirs] = [one, other] as [Fields, Fields];
  const fields = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  return [...fields].filter((field) => !isSame(mine[field], theirs[field]));
}
