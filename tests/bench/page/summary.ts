import { median } from '../median.ts';
import type { MethodKey } from './methods.ts';
import type { PageResult, Parts, Reading } from './results.ts';

export type Aliases = 'few' | 'many';

/** A method's readings, one a page that has one. */
export function readingsOf(pages: readonly PageResult[], aliases: Aliases, key: MethodKey): Reading[] {
  return pages.flatMap((page) => page[aliases][key] ?? []);
}

const known = (numbers: readonly number[]): number[] => numbers.filter((number) => !Number.isNaN(number));

/** The median of what is known, or nothing where nothing is. */
export function knownMedian(numbers: readonly number[]): number | undefined {
  const all = known(numbers);
  return all.length > 0 ? median(all) : undefined;
}

export function largest(numbers: readonly number[]): number | undefined {
  const all = known(numbers);
  return all.length > 0 ? Math.max(...all) : undefined;
}

/** The mean of ratios: one that halves and one that doubles come to none. */
export function geometricMean(numbers: readonly number[]): number | undefined {
  if (numbers.length === 0) return undefined;
  return Math.exp(numbers.reduce((sum, number) => sum + Math.log(number), 0) / numbers.length);
}

const leadsIn =
  (timeOf: (reading: Reading) => number) =>
  (pages: readonly PageResult[], aliases: Aliases, [of, over]: readonly [MethodKey, MethodKey]): number[] =>
    pages.flatMap((page) => {
      const [longer, shorter] = [page[aliases][of], page[aliases][over]];
      return longer && shorter ? [timeOf(longer) / timeOf(shorter)] : [];
    });

/** How many times as long one method takes as another, page by page. */
export const leads = leadsIn(({ ms }) => ms);
/** The same without the start of the script, which only Hashiya’s is measured with: a rival’s stands ready in the page. */
export const workLeads = leadsIn(({ ms, startMs }) => ms - startMs);

/** The page on which a method is the most times the floor. */
export const worstPage = (pages: readonly PageResult[], aliases: Aliases, key: MethodKey): PageResult | undefined =>
  pages.toSorted((a, b) => (b[aliases][key]?.workRatio ?? 0) - (a[aliases][key]?.workRatio ?? 0))[0];

/** A pattern is compiled ahead in this reading. */
export const withoutCompiling = (reading: Reading): Reading => {
  const ms = reading.ms - reading.compileMs;
  const floor = reading.ms / reading.ratio;
  const [ratio, workRatio] = [ms / floor, (ms - reading.startMs) / floor];
  return { ...reading, ms, ratio, workRatio, longest: reading.longest - reading.compileMs };
};

const PARTS = ['collect', 'send', 'ranges'] as const satisfies readonly (keyof Parts)[];

/** The medians of the parts of Hashiya's time, each by itself. */
export const partsIn = (readings: readonly Reading[]): readonly (readonly [part: string, ms: number])[] =>
  PARTS.map((part) => [part, median(readings.map(({ parts }) => parts[part]))]);
