import type { Language } from '../../data/records/language.ts';
import type { Milestone } from '../../data/records/milestone.ts';
import type { CardWords } from '../words/catalogue.ts';
import { format } from '../words/format.ts';
import { formatDate, formatSpan } from './format-date.ts';

/** Whom a period is written for: the language, and that language's words. */
interface PeriodReader {
  language: Language;
  words: Pick<CardWords, 'times'>;
}

/** Partial dates, each where it is known: of an office, or of anything else that lasts. */
export interface Period {
  from?: string | undefined;
  until?: string | undefined;
  /** When it was so; told only where neither end is known. */
  asOf?: string | undefined;
}

const WITH_A_DAY = /^\d{4}-\d\d-\d\d$/;

/** A period in the reader's language: `since 6 Mar 2025`, `2017 – 2024`, `as of 1 Jun 2026`. */
export function formatPeriod({ from, until, asOf }: Period, { language, words: { times } }: PeriodReader): string {
  if (from && until) return formatSpan(from, until, language);
  const [time, date] = from
    ? (['since', from] as const)
    : until
      ? (['until', until] as const)
      : (['asOf', asOf] as const);
  if (!date) return '';
  return format(times[time][WITH_A_DAY.test(date) ? 'day' : 'other'], { date: formatDate(date, language) });
}

/** The date of a programme or an event, or the time that it lasts. */
export const formatMilestone = ({ what, from, until }: Milestone, reader: PeriodReader): string =>
  what === 'runs' || until ? formatPeriod({ from, until }, reader) : formatDate(from, reader.language);
