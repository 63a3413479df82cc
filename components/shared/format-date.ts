import type { Language } from '../../data/records/language.ts';
import { localeOf } from './locale.ts';

const FIELDS = [
  { year: 'numeric' },
  { year: 'numeric', month: 'short' },
  { year: 'numeric', month: 'short', day: 'numeric' },
] as const satisfies readonly Intl.DateTimeFormatOptions[];

const SHAPE = /^\d{4}(?:-\d\d){0,2}$/;

/**
 * A partial date (`2025-02-06`, `2025-02`, `2024`) as a reader of the language expects it, no more exact than
 * it is given. What is no such date comes back as it is.
 */
export function formatDate(date: string, language: Language): string {
  const fields = FIELDS[date.split('-').length - 1];
  const time = SHAPE.test(date) ? Date.parse(date) : Number.NaN;
  if (!fields || Number.isNaN(time)) return date;
  // A day without a time is read as UTC; shown in local time it would be the day before, west of Greenwich.
  const options = { ...fields, timeZone: 'UTC', calendar: 'gregory' };
  return new Intl.DateTimeFormat(localeOf(language), options).format(time);
}
