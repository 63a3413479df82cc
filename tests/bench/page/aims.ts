import { type Bar, leastOf, mostOf } from '../bars.ts';
import { median } from '../median.ts';
import { figure, times } from '../table.ts';
import type { PageResult, Reading } from './results.ts';
import { type Aliases, geometricMean, knownMedian, largest, leads, readingsOf, workLeads } from './summary.ts';

const MEDIAN_LIMIT = 3;
const WORST_LIMIT = 5;
const MARK_JS_LIMIT = 200;
const REG_EXP_LIMITS: readonly (readonly [aliases: Aliases, title: string, limit: number])[] = [
  ['few', '200', 1],
  ['many', '10,000', 0.5],
];
const LONGEST_LIMIT = 12; // ms
const LAYOUT_LIMIT = 0.1; // ms

/** The pages of the folder, and the large one where it was measured. */
export interface Measured {
  readonly pages: readonly PageResult[];
  readonly large: readonly PageResult[];
}

const START = '  with the start of the script';
const inParts = (ratio: number): string => `${ratio.toFixed(2)}×`;
const inMs = (ms: number): string => `${figure(ms)} ms`;
const medianIn = (values: readonly number[]): number | undefined => (values.length > 0 ? median(values) : undefined);

/** Every aim of the bench in one place. */
export function aimsOf({ pages, large }: Measured): Bar[] {
  const few = readingsOf(pages, 'few', 'ours');
  const all: Reading[] = [pages, large].flatMap((set) => [
    ...readingsOf(set, 'few', 'ours'),
    ...readingsOf(set, 'many', 'ours'),
  ]);
  const ratios = few.map(({ workRatio }) => workRatio);
  const withStart = few.map(({ ratio }) => ratio);
  return [
    mostOf(`median of pages: at most ${MEDIAN_LIMIT}× the floor`, MEDIAN_LIMIT, knownMedian(ratios), times),
    mostOf(START, MEDIAN_LIMIT, knownMedian(withStart), times),
    mostOf(`worst page: at most ${WORST_LIMIT}× the floor`, WORST_LIMIT, largest(ratios), times),
    mostOf(START, WORST_LIMIT, largest(withStart), times),
    leastOf(
      `mark.js, 200 aliases: at least ${MARK_JS_LIMIT}× (geometric mean)`,
      MARK_JS_LIMIT,
      geometricMean(workLeads(pages, 'few', ['mark', 'ours'])),
    ),
    leastOf(START, MARK_JS_LIMIT, geometricMean(leads(pages, 'few', ['mark', 'ours']))),
    ...REG_EXP_LIMITS.flatMap(([aliases, title, limit]) => [
      mostOf(
        `of the RegExp’s time, ${title} aliases: at most ${limit}× (median)`,
        limit,
        medianIn(workLeads(pages, aliases, ['ours', 'regExp'])),
        inParts,
      ),
      mostOf(START, limit, medianIn(leads(pages, aliases, ['ours', 'regExp'])), inParts),
    ]),
    mostOf(
      `large page: no block longer than ${LONGEST_LIMIT} ms`,
      LONGEST_LIMIT,
      largest(readingsOf(large, 'few', 'ours').map(({ longest }) => longest)),
      inMs,
    ),
    mostOf('nodes added: none', 0, largest(all.map(({ nodes }) => Math.abs(nodes))), String),
    mostOf(
      `layout after: at most ${LAYOUT_LIMIT} ms`,
      LAYOUT_LIMIT,
      largest(all.map(({ layoutMs }) => layoutMs)),
      inMs,
    ),
  ];
}
