import * as v from 'valibot';
import { id } from './id.ts';
import { localized } from './language.ts';

/** Someone or something that takes part: an entity of the dataset, or a name that has no entity yet. */
export const party = v.union([id, v.strictObject({ name: localized })], 'an id, or {"name": {ar, fr, en}}');
export type Party = v.InferOutput<typeof party>;
