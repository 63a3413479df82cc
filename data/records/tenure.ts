import * as v from 'valibot';
import { isAfter, partialDate } from './date.ts';
import { localized } from './language.ts';
import { party } from './party.ts';
import { sources } from './source.ts';

const fields = {
  title: localized,
  from: v.optional(partialDate),
  until: v.optional(partialDate),
  asOf: v.optional(partialDate),
  sources,
};
const untimed = v.strictObject(fields);

/**
 * A title and its time: `from` where a source tells it; `until` if it has ended, else `asOf`, the newest date on
 * which a source names the holder.
 */
export type Tenure = v.InferOutput<typeof untimed>;

const endedOrHeld = <T extends Tenure>() =>
  v.check<T, string>(
    ({ until, asOf }) => (until === undefined) !== (asOf === undefined),
    'needs until if it has ended, else asOf: the newest date on which a source names the holder',
  );

const inOrder = <T extends Tenure>() =>
  v.check<T, string>(
    ({ from, until, asOf }) => from === undefined || !isAfter(from, until ?? asOf ?? from),
    'from must not be after until or asOf',
  );

const untimedRole = v.strictObject({ ...fields, of: party, leads: v.optional(v.boolean()) });
export type Role = v.InferOutput<typeof untimedRole>;

/** What a person is or was: a title, and what it is of. With `leads`, the person is a leader of that. */
export const role = v.pipe(untimedRole, endedOrHeld<Role>(), inOrder<Role>());

const untimedLeader = v.strictObject({ ...fields, name: localized });
export type Leader = v.InferOutput<typeof untimedLeader>;

/** Who leads or led an organisation and has no record. Those who have one say it in their roles. */
export const leader = v.pipe(untimedLeader, endedOrHeld<Leader>(), inOrder<Leader>());
