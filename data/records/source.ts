import * as v from 'valibot';
import { partialDate } from './date.ts';
import { nonEmpty } from './language.ts';

/** Links are opened from the card, so only the web's two schemes are let in (never `javascript:`). */
const webAddress = v.pipe(
  v.string(),
  v.url('must be a full address, such as https://www.elysee.fr/…'),
  v.regex(/^https?:\/\//, 'must begin with https:// or http://'),
);

const MOST_QUOTED_WORDS = 20;

/** Where a statement was read. `says` quotes at most 20 words of the page; builds leave it out. */
export const source = v.strictObject({
  url: webAddress,
  publisher: nonEmpty,
  published: v.optional(partialDate),
  says: v.optional(
    v.pipe(
      nonEmpty,
      v.check((text) => text.split(/\s+/).length <= MOST_QUOTED_WORDS, `must quote at most ${MOST_QUOTED_WORDS} words`),
    ),
  ),
});
export type Source = v.InferOutput<typeof source>;

export const sources = v.pipe(v.array(source), v.minLength(1, 'needs at least one source'));
