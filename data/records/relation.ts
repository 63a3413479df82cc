import * as v from 'valibot';
import { partialDate } from './date.ts';
import { id } from './id.ts';

export const RELATIONS = [
  'leads',
  'member-of',
  'part-of',
  'owned-by',
  'located-in',
  'signed',
  'party-to',
  'develops',
  'published-by',
  'covers',
  'succeeded-by',
] as const;

/** A tie from the entity that carries it to another one of the dataset. */
export const relation = v.strictObject({
  kind: v.picklist(RELATIONS),
  to: id,
  asOf: v.optional(partialDate),
});
export type Relation = v.InferOutput<typeof relation>;
