import * as v from 'valibot';
import { partialDate } from './date.ts';
import { id } from './id.ts';
import { localized } from './language.ts';
import { sources } from './source.ts';

/** One statement in three languages, the date it held or happened, and where it was read. */
export const fact = v.strictObject({ id, text: localized, asOf: partialDate, sources });
export type Fact = v.InferOutput<typeof fact>;
