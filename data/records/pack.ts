import * as v from 'valibot';
import { context } from './context.ts';
import { partialDate } from './date.ts';
import { entity } from './entity.ts';
import { id } from './id.ts';
import { localized, nonEmpty } from './language.ts';

/** The version of this format; a pack of another version is refused with a message that says so. */
export const PACK_FORMAT = 1;

/** A dataset that is installed, switched and updated as one. */
export const pack = v.strictObject({
  format: v.literal(PACK_FORMAT, `must be ${PACK_FORMAT}, the only format this version reads`),
  id,
  name: localized,
  description: localized,
  licence: nonEmpty,
  updated: partialDate,
  contexts: v.array(context),
  entities: v.array(entity),
});
export type Pack = v.InferOutput<typeof pack>;
