import { expect, test } from 'vitest';
import { barLines, barsOf } from '../../bench/bars.ts';
import { footLines } from '../../bench/foot.ts';
import type { PlaceResult, Reading, SizeResult } from '../../bench/results.ts';
import { tablesOf } from '../../bench/table.ts';

const reading = (ratio: number, scaled = false): Reading => ({ ms: ratio * 1.5, ratio, scaled, rounds: 15, found: 9 });

const sizeOf = (aliases: number, own: number): SizeResult => {
  const text = {
    floorMs: 1.5,
    of: { ours: reading(own), regExp: reading(48), monyoneAc: reading(60), compromiseLookup: reading(1234, true) },
  };
  return {
    aliases,
    texts: { mixed: text, arabic: text },
    prepareMs: { ours: 812.4, regExp: 3 },
    refused: { modernAc: 'too many names' },
    index: { bytes: 20 * aliases, buildMs: 700, longestStretchMs: 12, readMs: 7 },
  };
};

const resultOf = (sizes: readonly SizeResult[]): PlaceResult => ({
  place: 'worker',
  engine: 'Chrome/156',
  store: 'IndexedDB',
  sizes,
  rules: {
    mixed: { findingMs: 5, wholeMs: 12, density: 12 },
    ordinary: { findingMs: 5, wholeMs: 7, density: 3 },
    figures: { namesMs: 5, wholeMs: 8 },
    clauses: { aloneMs: 2, lazyMs: 2, setUpMs: 90, sentences: 20, unreadMs: 4, readMs: 16 },
  },
});

const WHOLE = resultOf([200, 1_000, 10_000, 100_000].map((aliases) => sizeOf(aliases, aliases === 100_000 ? 6.5 : 4)));

test('no line is wider than 120 columns', () => {
  const pieces = Array.from({ length: 16 }, () => 'One stands.\nTwo stand here.'.padEnd(65_536));
  const material = {
    texts: { mixed: pieces, arabic: pieces, ordinary: pieces },
    names: [],
    dataset: { entities: [], contexts: [] },
  };
  const lines = [...tablesOf(WHOLE), ...barLines(WHOLE), ...footLines(material, [WHOLE])];
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(120);
});

test('a cell tells the time, the ratio to the floor, and that a time is scaled', () => {
  const lines = tablesOf(resultOf([sizeOf(200, 4)]));
  expect(lines.filter((line) => /^Hashiya: finding +6\.00 \(4\.0×\)$/.test(line))).toHaveLength(2);
  expect(lines.filter((line) => /^compromise\/one, lookup +~1,851 \(1,234×\)$/.test(line))).toHaveLength(2);
});

test('a contender that takes no such list stands with a dash, and its reason below', () => {
  const lines = tablesOf(resultOf([sizeOf(200, 4)]));
  expect(lines.some((line) => /^modern-ahocorasick, exact +–$/.test(line))).toBe(true);
  expect(lines).toContain('– modern-ahocorasick, exact takes no 200 aliases: too many names');
});

test('rules stand on dense and on ordinary text, and only the ordinary one is judged', () => {
  const lines = tablesOf(WHOLE);
  expect(lines.filter((line) => /^dense text +12\.0 +5\.00 +12\.0 +2\.40×$/.test(line))).toHaveLength(1);
  expect(lines.filter((line) => /^ordinary text +3\.00 +5\.00 +7\.00 +1\.40×$/.test(line))).toHaveLength(1);
  expect(barLines(WHOLE).filter((line) => /^reached +rules, .* ordinary text: .* 1\.40×$/.test(line))).toHaveLength(1);
});

test('figures are compared with names alone', () => {
  expect(tablesOf(WHOLE).filter((line) => /^figures of deals +5\.00 +8\.00 +1\.60×$/.test(line))).toHaveLength(1);
  expect(barLines(WHOLE).filter((line) => /^reached +figures, .* names alone .* 1\.60×$/.test(line))).toHaveLength(1);
});

test('what reading English costs stands beside the same text unread', () => {
  const lines = tablesOf(WHOLE);
  expect(lines.filter((line) => /^one of 20, the first of a worker +4\.00 +90\.0 +86\.0$/.test(line))).toHaveLength(1);
  expect(lines.filter((line) => /^one of 20, later on +4\.00 +16\.0 +12\.0$/.test(line))).toHaveLength(1);
});

test('the worst text or size decides whether an aim is reached', () => {
  const verdicts = barsOf(WHOLE).map(({ reached, measured }) => [reached, measured]);
  expect(verdicts).toEqual([
    [true, '4.0×'],
    [true, '4.0×'],
    [true, '4.0×'],
    [true, '6.5×'],
    [false, '6.5×'],
    [true, '12.0×'],
    [true, '12.0×'],
    [false, '9.2×'],
    [true, '1.40×'],
    [true, '1.60×'],
    [true, '1.00×'],
    [true, '12.0 ms'],
    [true, '20.0 bytes'],
    [true, '12.0 ms'],
    [true, '1.00 %'],
  ]);
});

test('an aim whose size was left out is neither reached nor missed', () => {
  const lines = barLines(resultOf([sizeOf(1_000, 4)]));
  expect(lines.filter((line) => line.startsWith('–'))).toHaveLength(8);
  expect(lines.filter((line) => line.startsWith('reached'))).toHaveLength(7);
});
