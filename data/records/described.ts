import * as v from 'valibot';
import { id } from './id.ts';

/**
 * How texts tell of a deal without its name. Everything is the id of a context: of each `side` something must stand near (a party or
 * its stand-in: Paris, the fund), `standIns` are as good as its name (the site that it builds on), `objects` are what the deal is about (a campus, data centres), and `against` is what speaks of
 * another one nearby.
 */
export const described = v.strictObject({
  sides: v.pipe(v.array(v.pipe(v.array(id), v.minLength(1))), v.minLength(1, 'needs at least one side')),
  standIns: v.optional(v.array(id), []),
  objects: v.optional(v.array(id), []),
  against: v.optional(v.array(id), []),
});
export type Described = v.InferOutput<typeof described>;
