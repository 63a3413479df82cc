import type { Tenure } from '../../data/records/tenure.ts';

type Time = Pick<Tenure, 'from' | 'until' | 'asOf'>;

const beganOrHeld = ({ from, asOf }: Time): string => from ?? asOf ?? '';

/** Orders who leads before who led; of these the last to end comes first, the others stay in their order. */
export function leadersFirst(a: Time, b: Time): number {
  if (a.until && b.until) return b.until.localeCompare(a.until);
  return Number(a.until !== undefined) - Number(b.until !== undefined);
}

/** Orders what someone is before what they were; of these the last to begin or to end comes first. */
export const newestFirst = (a: Time, b: Time): number =>
  leadersFirst(a, b) || beganOrHeld(b).localeCompare(beganOrHeld(a));
