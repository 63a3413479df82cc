import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_ENTRY } from '../../../matching/spelling.ts';
import { endOf, hashOf, joined, withCode, withWord } from '../../../matching/word-hash.ts';

const codes = fc.uint16Array({ maxLength: LONGEST_ENTRY });
/** A word, and a place in it. */
const cut = codes.chain((word) => fc.tuple(fc.constant(word), fc.nat(word.length)));

const hashOfAll = (word: Uint16Array): number => hashOf(word, 0, word.length);

describe('the hash of a word', () => {
  it('is joined from those of its beginning and its end', () => {
    fc.assert(
      fc.property(cut, ([word, at]) => {
        const end = hashOf(word, at, word.length);
        expect(joined(hashOf(word, 0, at), end, word.length - at)).toBe(hashOfAll(word));
      }),
    );
  });

  it('gives that of its end, if that of its beginning is known', () => {
    fc.assert(
      fc.property(cut, ([word, at]) => {
        const beginning = hashOf(word, 0, at);
        expect(endOf(hashOfAll(word), beginning, word.length - at)).toBe(hashOf(word, at, word.length));
      }),
    );
  });

  it('is made code by code', () => {
    fc.assert(
      fc.property(codes, (word) => {
        expect([...word].reduce(withCode, 0)).toBe(hashOfAll(word));
      }),
    );
  });
});

describe('the hash of several words', () => {
  const [one, two, three] = ['abu', 'dhabi', 'fund'].map((word) =>
    hashOfAll(Uint16Array.from(word, (letter) => letter.charCodeAt(0))),
  ) as [number, number, number];

  it('depends on their order', () => {
    const orders = [
      [one, two, three],
      [one, three, two],
      [two, one, three],
      [two, three, one],
      [three, one, two],
      [three, two, one],
    ];
    expect(new Set(orders.map((order) => order.reduce(withWord))).size).toBe(orders.length);
  });

  it('is not that of fewer', () => {
    expect(new Set([one, withWord(one, two), withWord(withWord(one, two), three)]).size).toBe(3);
  });
});
