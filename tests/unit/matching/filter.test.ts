import { describe, expect, it } from 'vitest';
import { askFilter, ENDS, filterLength, GOES_ON, shiftFor, tellFilter } from '../../../matching/filter.ts';
import { hashOf } from '../../../matching/word-hash.ts';

/** 8,192 blocks hold twelve places for each of so many words, 16,384 hold six. */
const NEAR = 10_922;
const MOST_CROWDED = 43_680;
const UNTOLD = 10_000;

const hashOfWord = (word: string): number => hashOf(Uint8Array.from(Buffer.from(word)), 0, word.length);
const toldHash = (i: number): number => hashOfWord(`told${i}`);
/** As many words end an entry as go on. */
const bitsOf = (i: number): number => (i % 2 ? GOES_ON : ENDS);

function filterOf(words: number): (hash: number) => number {
  const filter = new Uint32Array(filterLength(words));
  for (let i = 0; i < words; i++) tellFilter(filter, toldHash(i), bitsOf(i));
  const shift = shiftFor(filter.length);
  return (hash) => askFilter(filter, hash, shift);
}

function passing(words: number): number {
  const ask = filterOf(words);
  return Array.from({ length: UNTOLD }, (_, i) => ask(hashOfWord(`untold${i}`))).filter((bits) => bits !== 0).length;
}

describe('a filter', () => {
  it.each([1, 1000, NEAR, MOST_CROWDED])('always says what it was told of %i words', (words) => {
    const ask = filterOf(words);
    const forgotten = Array.from({ length: words }, (_, i) => ask(toldHash(i)) & bitsOf(i)).indexOf(0);
    expect(forgotten).toBe(-1);
  });

  it('adds to what it was told', () => {
    const filter = new Uint32Array(filterLength(1));
    tellFilter(filter, 7, ENDS);
    tellFilter(filter, 7, GOES_ON);
    expect(askFilter(filter, 7, shiftFor(filter.length))).toBe(ENDS | GOES_ON);
  });

  it('says nothing before it is told', () => {
    expect(askFilter(new Uint32Array(filterLength(0)), 7, shiftFor(filterLength(0)))).toBe(0);
  });

  it('lets about one in forty untold words pass, and one in fourteen where it is large', () => {
    expect(passing(NEAR)).toBeLessThan(UNTOLD / 35);
    expect(passing(MOST_CROWDED)).toBeLessThan(UNTOLD / 13);
  });
});

describe('the length of a filter', () => {
  const lengths = Array.from({ length: 2000 }, (_, i) => filterLength(i * 101));

  it('is a power of 2', () => {
    expect(lengths.filter((length) => !Number.isInteger(Math.log2(length)))).toEqual([]);
  });

  it('grows with the words and never shrinks', () => {
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    expect(new Set(lengths).size).toBeGreaterThan(4);
  });
});
