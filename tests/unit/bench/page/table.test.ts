import { expect, test } from 'vitest';
import { aimLines } from '../../../bench/bars.ts';
import { aimsOf } from '../../../bench/page/aims.ts';
import { pageFoot } from '../../../bench/page/foot.ts';
import { cutReading, scaledReading } from '../../../bench/page/reading.ts';
import { pageTables } from '../../../bench/page/table.ts';
import { FLOOR, pageOf, readingLike } from './readings.ts';

const PAGES = [
  pageOf(
    'a page with a long name, as they have that come from an archive of pages',
    {
      ours: readingLike({ ms: 12, frameMs: 2, startMs: 2, parts: { collect: 6, send: 1, ranges: 3 } }),
      regExp: readingLike({ ms: 20, compileMs: 4, nodes: 100 }),
      mark: cutReading(12_000, FLOOR),
    },
    { mark: scaledReading(readingLike({ ms: 99_000 }), 50) },
  ),
];
const LINES = pageTables('37 pages', PAGES);

test('no line is wider than 120 columns', () => {
  const lines = [
    ...LINES,
    ...aimLines('Pages', aimsOf({ pages: PAGES, large: [] })),
    ...pageFoot('Chrome/156.0.8078.79', 312),
  ];
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(120);
});

test('a row tells time, frames, ratios without the start, the longest block, and what the page was left with', () => {
  const row = LINES.find((line) => line.startsWith('Hashiya '));
  expect(row?.split(/\s{2,}/)).toEqual(['Hashiya', '12.0', '2.00', '5.0×', '5.0×', '1.00', '0', '0.010', '23']);
});

test('the RegExp stands there with compiling and without', () => {
  const rows = LINES.filter((line) => /^(RegExp| {2}compiled ahead)/.test(line));
  expect(rows.map((row) => row.slice(34).trim().split(/\s+/)[0])).toEqual(['20.0', '16.0']);
});

test('a time that was cut off or scaled says so', () => {
  const rows = LINES.filter((line) => line.startsWith('mark.js '));
  expect(rows[0]).toMatch(/^mark\.js +>12,000 +– +>6,000×/);
  expect(rows.find((row) => row.includes('~'))).toMatch(/^mark\.js +~4,950,000 /);
});

test('the parts of Hashiya’s time, its worst page and the lead over mark.js stand below', () => {
  expect(LINES).toContain(
    'Hashiya’s ms: collect 6.00, send 1.00, ranges 3.00, frames as above; before them the start of its script, 2.00.',
  );
  expect(LINES.some((line) => line.startsWith('Worst for Hashiya: a page with a long name'))).toBe(true);
  expect(LINES).toContain('mark.js takes 1,000× as long as Hashiya (geometric mean).');
});
