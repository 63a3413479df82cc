import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../../matching/decide.ts';
import { spot } from '../../../../matching/spot.ts';
import { BUNDLED } from '../bundled.ts';
import { anyText } from './any-text.ts';
import { disguised, NAMES, surroundings } from './disguise.ts';
import { runs, TIME } from './runs.ts';

const inOrder = (mentions: readonly Mention[]): boolean =>
  mentions.every(({ start }, i) => start >= (mentions[i - 1]?.end ?? 0));

describe('spotting any text', () => {
  it(
    'yields valid offsets, in order, never empty, never overlapping',
    () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const mentions = spot(text, BUNDLED);
          expect(inOrder(mentions)).toBe(true);
          for (const { start, end } of mentions) {
            expect(text.slice(start, end)).not.toBe('');
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }),
        runs(30_000),
      );
    },
    TIME,
  );

  it(
    'never throws, whatever the UTF-16',
    () => {
      fc.assert(
        fc.property(fc.array(fc.nat(0xffff), { maxLength: 40 }), (codes) => {
          expect(() => spot(String.fromCharCode(...codes), BUNDLED)).not.toThrow();
        }),
        runs(15_000),
      );
    },
    TIME,
  );

  it(
    'yields the same twice',
    () => {
      fc.assert(
        fc.property(anyText, (text) => {
          expect(spot(text, BUNDLED)).toEqual(spot(text, BUNDLED));
        }),
        runs(5_000),
      );
    },
    TIME,
  );
});

const wrapped = fc
  .constantFrom(...NAMES)
  .chain(([name, id]) =>
    fc.record({ before: surroundings, name: disguised(name), after: surroundings, id: fc.constant(id) }),
  );

describe('spotting a name in any disguise', () => {
  it(
    'finds it in harmless text, with its id and nothing else',
    () => {
      fc.assert(
        fc.property(wrapped, ({ before, name, after, id }) => {
          const mentions = spot(before + name + after, BUNDLED);
          expect(mentions.map((mention) => mention.id)).toEqual([id]);
          expect(mentions[0]?.start).toBe(before.length);
          expect(mentions[0]?.end).toBe(before.length + name.length);
        }),
        runs(20_000),
      );
    },
    TIME,
  );
});
