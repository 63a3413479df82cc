import * as v from 'valibot';
import { alias } from './alias.ts';
import { partialDate } from './date.ts';
import { described } from './described.ts';
import { fact } from './fact.ts';
import { figure } from './figure.ts';
import { id } from './id.ts';
import { localized, localizedOrEmpty, nonEmpty } from './language.ts';
import { milestone } from './milestone.ts';
import { owner } from './owner.ts';
import { party } from './party.ts';
import { relation } from './relation.ts';
import { leader, role } from './tenure.ts';

const common = {
  id,
  name: localized,
  description: localizedOrEmpty,
  /** 0 (background) to 3 (what a page is about): the order of equals in lists. */
  prominence: v.picklist([0, 1, 2, 3]),
  aliases: v.array(alias),
  /** Longer names that contain an alias and mean something else (Champs-Élysées, Choose France). */
  neverInside: v.optional(v.array(nonEmpty), []),
  facts: v.array(fact),
  relations: v.optional(v.array(relation), []),
};

const person = v.strictObject({
  ...common,
  type: v.literal('person'),
  roles: v.optional(v.array(role), []),
});

const organisation = v.strictObject({
  ...common,
  type: v.literal('organisation'),
  leaders: v.optional(v.array(leader), []),
  owners: v.optional(v.array(owner), []),
});

export const deal = v.strictObject({
  ...common,
  type: v.literal('deal'),
  parties: v.optional(v.array(party), []),
  signatories: v.optional(v.array(party), []),
  signed: v.optional(partialDate),
  figures: v.optional(v.array(figure), []),
  described: v.optional(described),
});
export type Deal = v.InferOutput<typeof deal>;

const place = v.strictObject({
  ...common,
  type: v.literal('place'),
  kind: v.picklist(['country', 'city', 'region', 'site']),
});

const dated = (type: 'programme' | 'event') =>
  v.strictObject({ ...common, type: v.literal(type), dates: v.optional(v.array(milestone), []) });

const plain = (type: 'publication' | 'concept') => v.strictObject({ ...common, type: v.literal(type) });

/** Anything that Hashiya can spot and has facts about. */
export const entity = v.variant('type', [
  person,
  organisation,
  place,
  dated('programme'),
  deal,
  dated('event'),
  plain('publication'),
  plain('concept'),
]);
export type Entity = v.InferOutput<typeof entity>;
