import { expect, test } from 'vitest';
import { aimLines } from '../../../bench/bars.ts';
import { aimsOf } from '../../../bench/page/aims.ts';
import { pageOf, readingLike } from './readings.ts';

const ours = (ms: number) => readingLike({ ms, startMs: 2, longest: 11 });

const PAGES = [
  pageOf('one', { ours: ours(6), regExp: readingLike({ ms: 12 }), mark: readingLike({ ms: 3_000 }) }),
  pageOf('two', { ours: ours(8), regExp: readingLike({ ms: 8 }), mark: readingLike({ ms: 800 }) }),
  pageOf('three', { ours: ours(14), regExp: readingLike({ ms: 20 }) }),
];

test('ratios, leads and the large page’s longest block decide which aims are reached', () => {
  const verdicts = aimsOf({ pages: PAGES, large: [pageOf('large', { ours: ours(400) })] });
  expect(verdicts.map(({ reached, measured }) => [reached, measured])).toEqual([
    [true, '3.0×'],
    [false, '4.0×'],
    [false, '6.0×'],
    [false, '7.0×'],
    [true, '316×'],
    [true, '224×'],
    [true, '0.60×'],
    [true, '0.70×'],
    [false, '0.60×'],
    [false, '0.70×'],
    [true, '11.0 ms'],
    [true, '0'],
    [true, '0.01 ms'],
  ]);
});

test('one added or removed node on any page misses the aim', () => {
  for (const nodes of [99, 101]) {
    const aims = aimsOf({ pages: [pageOf('one', { ours: readingLike({ nodes }) })], large: [] });
    expect(aims.find(({ aim }) => aim.startsWith('nodes'))?.reached).toBe(false);
  }
});

test('an aim that was not measured is neither reached nor missed', () => {
  const lines = aimLines('Pages', aimsOf({ pages: [], large: [] }));
  expect(lines[0]).toBe('Pages, what is aimed at');
  expect(lines.slice(1, -1).every((line) => line.startsWith('–') && line.endsWith('not measured'))).toBe(true);
});
