import * as v from 'valibot';
import { partialDate } from './date.ts';
import { party } from './party.ts';
import { sources } from './source.ts';

const share = v.pipe(
  v.number(),
  v.gtValue(0, 'must be above 0'),
  v.maxValue(100, 'is in percent, so must not be above 100'),
);

/** Who owns an organisation, with the share in percent where a source gives one, and the date it held. */
export const owner = v.strictObject({ party, share: v.optional(share), asOf: partialDate, sources });
export type Owner = v.InferOutput<typeof owner>;
