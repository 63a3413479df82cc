import * as v from 'valibot';
import { alias } from './alias.ts';
import { partialDate } from './date.ts';
import type { EntityType } from './entity-type.ts';
import { fact } from './fact.ts';
import { figure } from './figure.ts';
import { id } from './id.ts';
import { localized, nonEmpty } from './language.ts';
import { relation } from './relation.ts';

const common = {
  id,
  name: localized,
  description: localized,
  /** 0 (background) to 3 (what a page is about): the order of equals in lists. */
  prominence: v.picklist([0, 1, 2, 3]),
  aliases: v.array(alias),
  /** Longer names that contain an alias and mean something else (Champs-Élysées, Choose France). */
  neverInside: v.optional(v.array(nonEmpty), []),
  facts: v.pipe(v.array(fact), v.minLength(1, 'needs at least one fact')),
  relations: v.optional(v.array(relation), []),
};

/** A party of a deal: an entity of the dataset, or a name that has no entity yet. */
const party = v.union([id, v.strictObject({ name: localized })], 'an id, or {"name": {ar, fr, en}}');
export type Party = v.InferOutput<typeof party>;

export const deal = v.strictObject({
  ...common,
  type: v.literal('deal'),
  parties: v.optional(v.array(party), []),
  signatories: v.optional(v.array(party), []),
  signed: v.optional(partialDate),
  figures: v.optional(v.array(figure), []),
});
export type Deal = v.InferOutput<typeof deal>;

const place = v.strictObject({
  ...common,
  type: v.literal('place'),
  kind: v.picklist(['country', 'city', 'region', 'site']),
});

const plain = (type: Exclude<EntityType, 'deal' | 'place'>) => v.strictObject({ ...common, type: v.literal(type) });

/** Anything that Hashiya can spot and has facts about. */
export const entity = v.variant('type', [
  plain('person'),
  plain('organisation'),
  place,
  plain('programme'),
  deal,
  plain('event'),
  plain('publication'),
  plain('concept'),
]);
export type Entity = v.InferOutput<typeof entity>;
