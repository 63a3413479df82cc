import * as v from 'valibot';
import { isAfter, partialDate } from './date.ts';
import { sources } from './source.ts';

/** What may be dated of a programme or an event. */
export const MILESTONES = ['announced', 'launched', 'held', 'runs'] as const;
type What = (typeof MILESTONES)[number];

/** True if this takes a time rather than a day, and may lie ahead. */
export const isLasting = (what: What): boolean => what === 'held' || what === 'runs';

/** A date of a programme or an event: when it was announced or launched, from when until when it is held or runs. */
export const milestone = v.pipe(
  v.strictObject({ what: v.picklist(MILESTONES), from: partialDate, until: v.optional(partialDate), sources }),
  v.check(({ what, until }) => until === undefined || isLasting(what), 'until goes with held or runs only'),
  v.check(({ from, until }) => until === undefined || !isAfter(from, until), 'from must not be after until'),
);
export type Milestone = v.InferOutput<typeof milestone>;
