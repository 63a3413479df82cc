import { expect, test } from 'vitest';
import {
  geometricMean,
  knownMedian,
  largest,
  leads,
  partsIn,
  readingsOf,
  withoutCompiling,
  worstPage,
} from '../../../bench/page/summary.ts';
import { pageOf, readingLike } from './readings.ts';

const PAGES = [
  pageOf('quick', { ours: readingLike({ ms: 2 }), mark: readingLike({ ms: 200 }) }),
  pageOf('slow', { ours: readingLike({ ms: 8 }), mark: readingLike({ ms: 3_200 }) }),
  pageOf('cut short', { ours: readingLike({ ms: 4 }) }),
];

test('the geometric mean of a half and a double is one, and that of nothing is unknown', () => {
  expect(geometricMean([0.5, 2])).toBeCloseTo(1);
  expect(geometricMean([100, 400])).toBeCloseTo(200);
  expect(geometricMean([])).toBeUndefined();
});

test('a lead is taken page by page, and only where both were measured', () => {
  expect(leads(PAGES, 'few', ['mark', 'ours'])).toEqual([100, 400]);
});

test('the worst page is the one with the largest ratio', () => {
  expect(worstPage(PAGES, 'few', 'ours')?.name).toBe('slow');
});

test('a method has a reading for each page that it was measured on', () => {
  expect(readingsOf(PAGES, 'few', 'mark').map(({ ms }) => ms)).toEqual([200, 3_200]);
  expect(readingsOf(PAGES, 'few', 'regExp')).toEqual([]);
});

test('what is unknown counts neither for the median nor for the largest', () => {
  expect(knownMedian([3, Number.NaN, 1])).toBe(2);
  expect(largest([3, Number.NaN, 1])).toBe(3);
  expect(knownMedian([Number.NaN])).toBeUndefined();
  expect(largest([])).toBeUndefined();
});

test('compiling is taken off the time, the ratios and the block that it stands in', () => {
  const reading = withoutCompiling(readingLike({ ms: 10, startMs: 2, compileMs: 4, longest: 8 }));
  expect(reading).toMatchObject({ ms: 6, longest: 4 });
  expect(reading.ratio).toBeCloseTo(3);
  expect(reading.workRatio).toBeCloseTo(2);
});

test('the parts of the time are medians each', () => {
  const readings = [1, 3, 2].map((ms) => readingLike({ parts: { collect: ms, send: 2 * ms, ranges: 0 } }));
  expect(partsIn(readings)).toEqual([
    ['collect', 2],
    ['send', 4],
    ['ranges', 0],
  ]);
});
