import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortInSteps } from '../../../matching/sort-in-steps.ts';

interface Item {
  key: number;
  place: number;
}

const isLess = (a: Item, b: Item): boolean => a.key < b.key;

function sorted(items: readonly Item[]): { list: readonly Item[]; pauses: number } {
  const steps = sortInSteps(items, isLess);
  for (let pauses = 0; ; pauses++) {
    const step = steps.next();
    if (step.done) return { list: step.value, pauses };
  }
}

const itemsOf = (keys: readonly number[]): Item[] => keys.map((key, place) => ({ key, place }));
/** So many keys below 1000 in no order, with many that are equal. */
const jumbled = (length: number): Item[] => itemsOf(Array.from({ length }, (_, i) => (i * 7919 + i * i) % 1000));
const expected = (items: readonly Item[]): Item[] => items.toSorted((a, b) => a.key - b.key);

describe('a list that is sorted in steps', () => {
  it('is as Array.sort leaves it, equal items in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), (keys) => {
        expect(sorted(itemsOf(keys)).list).toEqual(expected(itemsOf(keys)));
      }),
    );
  });

  it.each([0, 1, 4095, 4096, 4097, 8192, 12_289, 30_000])('is so with %i items', (length) => {
    expect(sorted(jumbled(length)).list).toEqual(expected(jumbled(length)));
  });

  it('is left as it was itself', () => {
    const items = jumbled(5000);
    sorted(items);
    expect(items).toEqual(jumbled(5000));
  });

  it('pauses for every few thousand items that are sorted or merged', () => {
    expect(sorted(jumbled(40_960)).pauses).toBeGreaterThanOrEqual(40);
    expect(sorted(jumbled(100)).pauses).toBeLessThanOrEqual(1);
  });
});
