import { describe, expect, it } from 'vitest';
import { Sweep } from '../../../matching/sweep.ts';

const place = (start: number, end: number) => ({ start, end });
const always = () => true;

describe('a sweep', () => {
  it('meets the places that overlap each item, and not those that only touch it', () => {
    const sweep = new Sweep([place(0, 4), place(6, 8), place(9, 12)]);
    const items = [place(0, 1), place(4, 6), place(5, 7), place(8, 9), place(8, 20), place(12, 13)];
    expect(items.map((item) => sweep.some(item, always))).toEqual([true, false, true, false, true, false]);
  });

  it('meets a long place that began before shorter ones had ended', () => {
    const sweep = new Sweep([place(0, 100), place(10, 12), place(20, 22)]);
    expect([place(50, 51), place(99, 101), place(100, 101)].map((item) => sweep.some(item, always))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('meets again what an item of the same start has met', () => {
    const sweep = new Sweep([place(3, 5)]);
    expect([place(3, 9), place(3, 4)].map((item) => sweep.some(item, always))).toEqual([true, true]);
  });

  it('asks of each whether it is such a one', () => {
    const sweep = new Sweep([place(0, 4), place(2, 3)]);
    const isShorter = (item: { end: number }, other: { end: number }) => other.end < item.end;
    expect(sweep.some(place(2, 3), isShorter)).toBe(false);
    expect(sweep.some(place(2, 5), isShorter)).toBe(true);
  });

  it('meets nothing where there are no places', () => {
    expect(new Sweep([]).some(place(0, 1), always)).toBe(false);
  });
});
