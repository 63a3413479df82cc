import { describe, expect, it } from 'vitest';
import { numberIn } from '../../../../../components/manager/editor/number-in.ts';

describe('a number as it is typed', () => {
  it.each([
    ['30000000000', 30_000_000_000],
    ['30 000 000', 30_000_000],
    ['30\u202f000', 30_000],
    ['1,234,567', 1_234_567],
    ['1.4', 1.4],
    ['1,4', 1.4],
    ['٤٩٫٥', 49.5],
    ['۱۲', 12],
    ['0', 0],
  ])('%j is %d', (text, number) => expect(numberIn(text)).toBe(number));

  it.each(['', '-1', 'about 3', '1.', '1.0', '1e9', '0x10', '1.2.3'])('%j stays what was typed', (text) =>
    expect(numberIn(text)).toBe(text),
  );
});
