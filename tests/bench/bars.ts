import { AHO_CORASICK, type ContenderKey } from './contenders/all.ts';
import { TEXT_KINDS, type TextKind } from './pieces.ts';
import { NAMES_OF_PLACES } from './places.ts';
import type { PlaceResult, SizeResult } from './results.ts';
import { figure, times } from './table.ts';

/** One thing that is aimed at, and how near one place comes to it. */
export interface Bar {
  readonly aim: string;
  /** Undefined where the run left out what it needs. */
  readonly reached: boolean | undefined;
  readonly measured: string;
}

const UNMEASURED = { reached: undefined, measured: 'not measured' };

/** An aim that is reached by a value no larger than the limit. */
export const mostOf = (aim: string, limit: number, value: number | undefined, show: (value: number) => string): Bar =>
  value === undefined ? { aim, ...UNMEASURED } : { aim, reached: value <= limit, measured: show(value) };

/** An aim that is reached by a ratio no smaller than the limit. */
export const leastOf = (aim: string, limit: number, value: number | undefined): Bar =>
  value === undefined ? { aim, ...UNMEASURED } : { aim, reached: value >= limit, measured: times(value) };

const present = (values: readonly (number | undefined)[]): number[] => values.filter((value) => value !== undefined);
const largest = (values: readonly number[]): number | undefined =>
  values.length > 0 ? Math.max(...values) : undefined;
const smallest = (values: readonly number[]): number | undefined =>
  values.length > 0 ? Math.min(...values) : undefined;

const ratioOf = (size: SizeResult, text: TextKind, key: ContenderKey): number | undefined =>
  size.texts[text].of[key]?.ratio;

/** How many times as long as Hashiya a contender takes. */
function lead(size: SizeResult, text: TextKind, key: ContenderKey): number | undefined {
  const [theirs, own] = [ratioOf(size, text, key), ratioOf(size, text, 'ours')];
  return theirs === undefined || own === undefined ? undefined : theirs / own;
}

const leadsIn = (size: SizeResult, keys: readonly ContenderKey[]): number[] =>
  present(TEXT_KINDS.flatMap((text) => keys.map((key) => lead(size, text, key))));

const MIXED_LIMITS: readonly (readonly [aliases: number, limit: number])[] = [
  [200, 4.5],
  [1_000, 5],
  [10_000, 5],
  [100_000, 7],
];
const ARABIC_LIMIT = 5;
const REG_EXP_LIMITS: readonly (readonly [aliases: number, limit: number])[] = [
  [200, 8],
  [10_000, 12],
];
const AHO_CORASICK_LIMIT = 10;
const RULES_LIMIT = 1.5;
const FIGURES_LIMIT = 2;
const COSTS_AT = 100_000;
const BYTES_LIMIT = 32;
const STRETCH_LIMIT = 50;
const READ_LIMIT = 0.1;
/** Within what the clock tells apart on so short a text. */
const UNASKED_LIMIT = 1.2;
const CLAUSES_LIMIT = 20; // ms

const percent = (part: number): string => `${figure(100 * part)} %`;

function indexBars(index: SizeResult['index'] | undefined): Bar[] {
  const at = `at ${COSTS_AT.toLocaleString('en')}`;
  return [
    mostOf(
      `index ${at}: at most ${BYTES_LIMIT} bytes an alias`,
      BYTES_LIMIT,
      index && index.bytes / COSTS_AT,
      (bytes) => `${figure(bytes)} bytes`,
    ),
    mostOf(
      `index ${at}: built without blocking for more than ${STRETCH_LIMIT} ms`,
      STRETCH_LIMIT,
      index?.longestStretchMs,
      (ms) => `${figure(ms)} ms`,
    ),
    mostOf(
      `index ${at}: read back in at most ${percent(READ_LIMIT)} of building`,
      READ_LIMIT,
      index && index.readMs / index.buildMs,
      percent,
    ),
  ];
}

/** Every aim of the bench in one place. Where texts or sizes differ, the worst counts. */
export function barsOf({ sizes, rules }: PlaceResult): Bar[] {
  const at = (aliases: number) => sizes.find((size) => size.aliases === aliases);
  const own = (size: SizeResult | undefined, text: TextKind) => size && ratioOf(size, text, 'ours');
  return [
    ...MIXED_LIMITS.map(([aliases, limit]) =>
      mostOf(
        `mixed, ${aliases.toLocaleString('en')} aliases: at most ${limit}× the floor`,
        limit,
        own(at(aliases), 'mixed'),
        times,
      ),
    ),
    mostOf(
      `Arabic, every size: at most ${ARABIC_LIMIT}× the floor`,
      ARABIC_LIMIT,
      largest(present(sizes.map((size) => own(size, 'arabic')))),
      times,
    ),
    ...REG_EXP_LIMITS.map(([aliases, limit]) => {
      const size = at(aliases);
      const leads = size ? leadsIn(size, ['regExp']) : [];
      return leastOf(`RegExp, ${aliases.toLocaleString('en')} aliases: at least ${limit}×`, limit, smallest(leads));
    }),
    leastOf(
      `best Aho–Corasick, every size: at least ${AHO_CORASICK_LIMIT}×`,
      AHO_CORASICK_LIMIT,
      smallest(sizes.flatMap((size) => leadsIn(size, AHO_CORASICK))),
    ),
    mostOf(
      `rules, deciding and reasons, ordinary text: at most ${RULES_LIMIT}× finding`,
      RULES_LIMIT,
      rules.ordinary.wholeMs / rules.ordinary.findingMs,
      (ratio) => `${ratio.toFixed(2)}×`,
    ),
    mostOf(
      `figures, ordinary text without deals: at most ${FIGURES_LIMIT}× names alone`,
      FIGURES_LIMIT,
      rules.figures.wholeMs / rules.figures.namesMs,
      (ratio) => `${ratio.toFixed(2)}×`,
    ),
    mostOf(
      `English, no deal sentences: at most ${UNASKED_LIMIT}× unread`,
      UNASKED_LIMIT,
      rules.clauses.lazyMs / rules.clauses.aloneMs,
      (ratio) => `${ratio.toFixed(2)}×`,
    ),
    mostOf(
      `English, ${rules.clauses.sentences} deal sentences: at most ${CLAUSES_LIMIT} ms more`,
      CLAUSES_LIMIT,
      rules.clauses.readMs - rules.clauses.unreadMs,
      (ms) => `${figure(ms)} ms`,
    ),
    ...indexBars(at(COSTS_AT)?.index),
  ];
}

const VERDICT_COLUMN = 14;
const AIM_COLUMN = 66;

const verdictOf = (reached: boolean | undefined): string =>
  reached === undefined ? '–' : reached ? 'reached' : 'not reached';

/** Aims, a line each below their title. */
export const aimLines = (title: string, bars: readonly Bar[]): string[] => [
  `${title}, what is aimed at`,
  ...bars.map(
    ({ aim, reached, measured }) => verdictOf(reached).padEnd(VERDICT_COLUMN) + aim.padEnd(AIM_COLUMN) + measured,
  ),
  '',
];

/** The aims of one place, a line each. */
export const barLines = (result: PlaceResult): string[] => aimLines(NAMES_OF_PLACES[result.place], barsOf(result));
