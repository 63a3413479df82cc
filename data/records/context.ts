import * as v from 'valibot';
import { id } from './id.ts';
import { localized, nonEmpty } from './language.ts';

const list = v.optional(v.array(nonEmpty), []);

/**
 * A named set of evidence that alias rules refer to: words that may stand in the text (adjectives and
 * names that are no entities, in their own case as in an alias), and entities whose mention counts.
 */
export const context = v.strictObject({
  id,
  /** What readers are told of it in the editor; where there is none, `about` is. */
  name: v.optional(localized),
  about: nonEmpty,
  words: v.strictObject({ ar: list, fr: list, en: list }),
  entities: v.optional(v.array(id), []),
});
export type Context = v.InferOutput<typeof context>;
