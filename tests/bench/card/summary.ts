import { type Bar, mostOf } from '../bars.ts';
import { median } from '../median.ts';
import { figure, times } from '../table.ts';
import { type Opening, type Openings, WAYS, type Way } from './opening.ts';

const TITLES: Readonly<Record<Way, string>> = {
  ahead: 'asked for during the dwell',
  after: 'asked for at its end',
};
const HEADS = ['empty trip', 'built', '× trip', 'painted', '× trip', 'frames', 'most frames'];
const FIRST_COLUMN = 38;
const COLUMN = 13;

const row = (title: string, cells: readonly string[]): string =>
  title.padEnd(FIRST_COLUMN) + cells.map((cell) => cell.padStart(COLUMN)).join('');

const medianOf = (openings: readonly Opening[], read: (opening: Opening) => number): number =>
  median(openings.map(read));

function lineOf(way: Way, openings: readonly Opening[]): string {
  const of = (read: (opening: Opening) => number) => medianOf(openings, read);
  return row(TITLES[way], [
    `${figure(of(({ tripMs }) => tripMs))} ms`,
    `${figure(of(({ builtMs }) => builtMs))} ms`,
    times(of(({ builtMs, tripMs }) => builtMs / tripMs)),
    `${figure(of(({ paintedMs }) => paintedMs))} ms`,
    times(of(({ paintedMs, tripMs }) => paintedMs / tripMs)),
    String(of(({ frames }) => frames)),
    String(Math.max(...openings.map(({ frames }) => frames))),
  ]);
}

/** The medians of both ways, a line each. */
export const cardTable = (openings: Openings): string[] => [
  row(`From the end of the dwell, ${openings.ahead.length} cards each`, HEADS),
  ...WAYS.map((way) => lineOf(way, openings[way])),
];

const FRAMES_LIMIT = 2;

const WITHIN_LIMIT = 1;

/** How many empty trips a card takes beyond two frames: one at most is aimed at. */
const tripsBeyondFrames = (openings: readonly Opening[], frameMs: number): number =>
  medianOf(openings, ({ paintedMs, tripMs }) => Math.max(0, paintedMs - FRAMES_LIMIT * frameMs) / tripMs);

/** Every aim of the bench in one place. */
export const cardAims = (openings: Openings, frameMs: number): Bar[] =>
  WAYS.flatMap((way) => [
    mostOf(
      `${TITLES[way]}: painted within two frames and a trip`,
      WITHIN_LIMIT,
      tripsBeyondFrames(openings[way], frameMs),
      (trips) => `two frames and ${times(trips)} a trip`,
    ),
    mostOf(
      '  in the second frame at the latest',
      FRAMES_LIMIT,
      medianOf(openings[way], ({ frames }) => frames),
      String,
    ),
  ]);
