import { expect, test } from 'vitest';
import { cutReading, floorOf, readingOf, scaledReading } from '../../../bench/page/reading.ts';
import { FLOOR, readingLike, runOf } from './readings.ts';

test('the floor is the median of its passes', () => {
  const runs = [1, 9, 2].map((ms) => ({ ms, texts: 40, heap: 1_000, nodes: 100 }));
  expect(floorOf(runs)).toEqual({ ms: 2, texts: 40, heap: 1_000, nodes: 100 });
});

test('each number of a reading is the median of its runs by itself', () => {
  const reading = readingOf(
    [
      runOf({ ms: 10, frameMs: 4, longest: 1 }),
      runOf({ ms: 30, frameMs: 2, longest: 5 }),
      runOf({ ms: 20, frameMs: 3, longest: 9 }),
    ],
    FLOOR,
  );
  expect(reading).toMatchObject({ ms: 20, frameMs: 3, longest: 5 });
});

test('ratios are to the floor, with the start of the script and without', () => {
  expect(readingLike({ ms: 10, startMs: 4 })).toMatchObject({ ratio: 5, workRatio: 3 });
});

test('heap and nodes are what the method has added', () => {
  expect(readingLike({ heap: 1_000_512, nodes: 103 })).toMatchObject({ heap: 512, nodes: 3 });
});

test('of a method that was cut off the time alone is known, as the least that it takes', () => {
  const { ms, ratio, cut, nodes, heap } = cutReading(12_000, FLOOR);
  expect({ ms, ratio, cut }).toEqual({ ms: 12_000, ratio: 6_000, cut: true });
  expect([nodes, heap]).toEqual([Number.NaN, Number.NaN]);
});

test('a scaled reading tells times alone', () => {
  const { ms, ratio, longest, scaled, nodes } = scaledReading(readingLike({ ms: 10, longest: 8 }), 50);
  expect({ ms, ratio, longest, scaled, nodes }).toEqual({
    ms: 500,
    ratio: 250,
    longest: 400,
    scaled: true,
    nodes: Number.NaN,
  });
});
