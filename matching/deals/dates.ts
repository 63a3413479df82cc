import { western } from '../figures/number.ts';
import * as ar from '../languages/deals/ar.ts';
import * as en from '../languages/deals/en.ts';
import * as fr from '../languages/deals/fr.ts';
import { remembered } from '../remembered.ts';
import { folded } from '../surroundings.ts';
import type { SaidDate } from './said-date.ts';

const MONTHS = new Map<string, number>();
for (const names of [en.MONTHS, en.SHORT_MONTHS, fr.MONTHS]
  .map((list) => list.map((name) => [name]))
  .concat([ar.MONTHS]))
  for (const [i, spellings] of names.entries()) for (const name of spellings) MONTHS.set(folded(name), i + 1);
/** First words of months that have two. */
const FIRST_OF_TWO = new Set(
  ar.MONTHS.flat().flatMap((name) => (name.includes(' ') ? [folded(name.split(' ')[0] ?? '')] : [])),
);
/** Where a month's name is a word of another meaning, a number must stand beside it: may, mars. */
const DOUBTFUL = new Set(['may', 'mars', 'ماي', 'اب'].map(folded));

const WORD = /[\p{L}\p{M}\u0640]+/gu;
const CLITIC = /^[وفبل]/;
const DIGITS = '[0-9٠-٩]';
const DAY_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(${DIGITS}{1,2})(?:er|st|nd|rd|th)? (?:of )?$`, 'u');
const BEHIND = new RegExp(
  `\\.?(?: (?<day>${DIGITS}{1,2})(?!${DIGITS})(?:st|nd|rd|th)?)?(?:,? (?:من عام |عام |of )?(?<year>(?:19|20|١٩|٢٠)${DIGITS}{2})(?!${DIGITS}))?`,
  'uy',
);
const LONGEST_DAY = 10; // UTF-16 units: 31st of
const NUMBERED = /(?<!\d)(?<year>(?:19|20)\d\d)[-/](?<month>0?[1-9]|1[0-2])(?:[-/](?<day>\d{1,2}))?(?!\d)/g;
const LAST_MAY = /\blast $/i;

const isFirstOfTwo = (symbols: string): boolean =>
  FIRST_OF_TWO.has(symbols) || FIRST_OF_TWO.has(symbols.replace(CLITIC, ''));

const monthOf = (word: string): number | undefined => MONTHS.get(word) ?? MONTHS.get(word.replace(CLITIC, ''));

const mayBeginMonth = remembered((word) => {
  const symbols = folded(word);
  return monthOf(symbols) !== undefined || isFirstOfTwo(symbols);
});

/** The month that a word begins, and where its name ends. */
function monthAt(
  sentence: string,
  word: string,
  start: number,
): { month: number; name: string; end: number } | undefined {
  const symbols = folded(word);
  const end = start + word.length;
  if (isFirstOfTwo(symbols)) {
    const next = /^ [\p{L}\p{M}]+/u.exec(sentence.slice(end, end + 16))?.[0] ?? '';
    const two = monthOf(folded(word + next));
    if (two !== undefined) return { month: two, name: symbols, end: end + next.length };
  }
  const month = monthOf(symbols);
  return month === undefined ? undefined : { month, name: symbols, end };
}

const numbered = (name: 'year' | 'day', digits: string | undefined): SaidDate =>
  digits === undefined ? {} : { [name]: Number(western(digits)) };

function writtenDates(sentence: string): SaidDate[] {
  const dates: SaidDate[] = [];
  for (const { 0: word, index } of sentence.matchAll(WORD)) {
    const found = mayBeginMonth(word) ? monthAt(sentence, word, index) : undefined;
    if (!found) continue;
    const before = sentence.slice(Math.max(0, index - LONGEST_DAY), index);
    BEHIND.lastIndex = found.end;
    const behind = BEHIND.exec(sentence)?.groups ?? {};
    const day = DAY_BEFORE.exec(before)?.[1] ?? behind.day;
    const isSure = day !== undefined || behind.year !== undefined || LAST_MAY.test(before);
    if (isSure || !DOUBTFUL.has(found.name))
      dates.push({ ...numbered('year', behind.year), month: found.month, ...numbered('day', day) });
  }
  return dates;
}

/** The dates that a sentence gives, whose month at least it names. */
export function datesIn(sentence: string): SaidDate[] {
  const inNumbers = [...sentence.matchAll(NUMBERED)].map(({ groups: { year, month, day } = {} }) => ({
    ...numbered('year', year),
    month: Number(month),
    ...numbered('day', day),
  }));
  return [...writtenDates(sentence), ...inNumbers];
}

/** True if a recorded date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) may be the one that is said: nothing in one denies the other. */
export function agrees({ year, month, day }: SaidDate, recorded: string): boolean {
  const [recordedYear, recordedMonth, recordedDay] = recorded.split('-').map(Number);
  const may = (said: number | undefined, known: number | undefined) =>
    said === undefined || known === undefined || said === known;
  return may(year, recordedYear) && may(month, recordedMonth) && may(day, recordedDay);
}

/** True if a date that gives its month is of a year before a recorded one. */
export const isYearsBefore = ({ year, month }: SaidDate, recorded: string): boolean =>
  year !== undefined && month !== undefined && year < Number(recorded.slice(0, 4));

/** True if the date says as much as the month and the year, and both are the recorded ones. */
export const isMonthOf = (said: SaidDate, recorded: string): boolean =>
  said.year !== undefined && said.month !== undefined && agrees(said, recorded);
