import type { CardReader } from './reader.ts';

/** True if a partial date is certainly more than a year before `today` (`YYYY-MM-DD`): one without a day, only if all of it is. */
export function isOverAYearOld(date: string, today: string): boolean {
  const aYearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return date < aYearAgo.slice(0, date.length);
}

/** Says of what held more than a year ago that it did; nothing of what is newer. */
export const Age = ({ of, reader: { today, words } }: { of: string; reader: CardReader }) =>
  isOverAYearOld(of, today) ? <span class="age">{words.overAYear}</span> : null;
