import { floorOf, readingOf } from '../../../bench/page/reading.ts';
import type { FloorRun, PageResult, Readings, Run } from '../../../bench/page/results.ts';

const NOTHING: Run = {
  ms: 1,
  frameMs: 0,
  startMs: 0,
  compileMs: 0,
  parts: { collect: 0, send: 0, ranges: 0 },
  longest: 1,
  layoutMs: 0.01,
  found: 3,
  heap: 1_024_000,
  nodes: 100,
};

/** A run that differs from a quiet one by what is given. */
export const runOf = (given: Partial<Run>): Run => ({ ...NOTHING, ...given });

export const FLOOR: FloorRun = floorOf([{ ms: 2, texts: 40, heap: 1_000_000, nodes: 100 }]);

/** A method's reading on a page whose floor is 2 ms. */
export const readingLike = (given: Partial<Run>) => readingOf([runOf(given)], FLOOR);

export const pageOf = (name: string, few: Readings, many: Readings = few): PageResult => ({
  name,
  floor: FLOOR,
  few,
  many,
});
