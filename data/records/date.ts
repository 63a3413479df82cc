import * as v from 'valibot';

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for `YYYY`, `YYYY-MM` or `YYYY-MM-DD` that names a real day of the calendar. */
export function isPartialDate(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [, year = '', month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** A day, or only its month or year where no source gives the day. */
export const partialDate = v.pipe(
  v.string(),
  v.check(isPartialDate, 'must be a real date as YYYY-MM-DD, YYYY-MM or YYYY'),
);

/** True if a partial date is certainly after another: one without a day or month, only if all of it is. */
export function isAfter(date: string, other: string): boolean {
  const exact = Math.min(date.length, other.length);
  return date.slice(0, exact) > other.slice(0, exact);
}
