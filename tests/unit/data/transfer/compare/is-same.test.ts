import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSame } from '../../../../../data/transfer/compare/is-same.ts';

const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
};

describe('two values of JSON', () => {
  it('are the same in whatever order their keys stand', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(isSame(value, turned(JSON.parse(JSON.stringify(value))))).toBe(true);
      }),
    );
  });

  it.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { a: 1, b: 1 }],
    [{ a: 1, b: 1 }, { a: 1 }],
    [
      [1, 2],
      [2, 1],
    ],
    [[], {}],
    [{}, null],
    [{ toString: 1 }, { a: 1 }],
    ['1', 1],
  ])('%j and %j are not the same', (one, other) => {
    expect(isSame(one, other)).toBe(false);
  });

  it('are the same if one lacks a key that has no value in the other', () => {
    expect(isSame({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  });
});
