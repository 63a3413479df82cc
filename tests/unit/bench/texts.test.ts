import { expect, test } from 'vitest';
import { namesFor } from '../../bench/names.ts';
import { piecesOf, unitsOf } from '../../bench/pieces.ts';

const SENTENCES = ['One stands.', 'Two stand here.', 'ثلاث جمل هنا.'];

test('pieces hold what was asked for, none beyond the limit, and are the same each time', () => {
  const pieces = piecesOf(SENTENCES, 1_000, 100);
  expect(unitsOf(pieces)).toBeGreaterThan(950);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(100);
  expect(piecesOf(SENTENCES, 1_000, 100)).toEqual(pieces);
});

test('pieces are made of whole sentences', () => {
  const lines = piecesOf(SENTENCES, 1_000, 100).flatMap((piece) => piece.split('\n'));
  expect(new Set(lines)).toEqual(new Set(SENTENCES));
});

test('names are distinct, and fewer are the first of more', () => {
  const names = namesFor(1_000);
  expect(new Set(names.map(({ text }) => text.toLowerCase())).size).toBe(1_000);
  expect(names.slice(0, 200)).toEqual(namesFor(200));
});
