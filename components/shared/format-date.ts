import type { Language } from '../../data/records/language.ts';
import { localeOf } from './locale.ts';

const FIELDS = [
  { year: 'numeric' },
  { year: 'numeric', month: 'short' },
  { year: 'numeric', month: 'short', day: 'numeric' },
] as const satisfies readonly Intl.DateTimeFormatOptions[];

const SHAPE = /^\d{4}(?:-\d\d){0,2}$/;

/** A partial date's time in ms, and how to write it no more exactly than it is given; nothing of what is none. */
function readDate(date: string, language: Language) {
  const fields = FIELDS[date.split('-').length - 1];
  const time = SHAPE.test(date) ? Date.parse(date) : Number.NaN;
  if (!fields || Number.isNaN(time)) return undefined;
  // A day without a time is read as UTC; shown in local time it would be the day before, west of Greenwich.
  const options = { ...fields, timeZone: 'UTC', calendar: 'gregory' };
  return { time, written: new Intl.DateTimeFormat(localeOf(language), options) };
}

/**
 * A partial date (`2025-02-06`, `2025-02`, `2024`) as a reader of the language expects it, no more exact than
 * it is given. What is no such date comes back as it is.
 */
export function formatDate(date: string, language: Language): string {
  const read = readDate(date, language);
  return read ? read.written.format(read.time) : date;
}

/** Two partial dates as the ends of a time, what they share said once (`10–11 Feb 2025`), if they are equally exact. */
export function formatSpan(from: string, until: string, language: Language): string {
  const [first, last] = [readDate(from, language), readDate(until, language)];
  return first && last && from.length === until.length && first.time <= last.time
    ? first.written.formatRange(first.time, last.time)
    : `${formatDate(from, language)} – ${formatDate(until, language)}`;
}
