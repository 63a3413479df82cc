import { expect, test } from 'vitest';
import { namesFor } from '../../bench/names.ts';
import { piecesOf, unitsOf } from '../../bench/pieces.ts';
import { thinnedTo } from '../../bench/thinned.ts';

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

/** Finds each M, which is a name; W is one that is no mention. */
const LETTERS = {
  mentionsIn: (text: string) => text.split('M').length - 1,
  holdsName: (text: string) => /[MW]/.test(text),
};

test('a text is thinned with its own sentences that hold no name, until so many mentions are left', () => {
  const sentences = ['M says M.', 'W is not meant.', 'None here.', 'Nor there.'];
  const thinned = thinnedTo(10, sentences, LETTERS);
  expect(thinned.slice(0, 4)).toEqual(sentences);
  expect(new Set(thinned.slice(4))).toEqual(new Set(['None here.', 'Nor there.']));
  const text = thinned.join('\n');
  expect((1_000 * LETTERS.mentionsIn(text)) / text.length).toBeCloseTo(10, 0);
});

test('a text that is thin enough stays as it is, and one of names alone cannot be thinned', () => {
  expect(thinnedTo(500, ['M says.', 'None here.'], LETTERS)).toEqual(['M says.', 'None here.']);
  expect(() => thinnedTo(10, ['M says.', 'So does W.'], LETTERS)).toThrow('Every sentence holds a name');
});

test('names are distinct, and fewer are the first of more', () => {
  const names = namesFor(1_000);
  expect(new Set(names.map(({ text }) => text.toLowerCase())).size).toBe(1_000);
  expect(names.slice(0, 200)).toEqual(namesFor(200));
});
