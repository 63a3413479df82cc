import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mention, spot } from '../../../../matching/spot.ts';
import { BUNDLED } from '../bundled.ts';
import { disguised, NAMES, surroundings } from './disguise.ts';
import { runs, TIME } from './runs.ts';

const FRAGMENTS = [
  ...NAMES.map(([name]) => name),
  ...[
    'Macron',
    'المبارك',
    '«وام»',
    'MGX',
    'NASDAQ:',
    'Vision 2030',
    'Saudi',
    'Kenya',
    'AFP',
    '(',
    ')',
    'و',
    'لل',
    'bin',
  ],
  ...[
    'campus',
    '« campus »',
    'IA',
    'U.A.E.',
    'https://',
    '@',
    'اليوم',
    'جامعة',
    'Université de',
    'University',
    '"',
    '\n',
  ],
];

/** Any UTF-16, lone halves of pairs included, between pieces of names. */
const anyText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...FRAGMENTS) },
      { weight: 1, arbitrary: fc.constantFrom(' ', ' ', '.', ', ', '\u0640', '\u0301', '\u200f') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
      { weight: 1, arbitrary: fc.nat(0xffff).map((code) => String.fromCharCode(code)) },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const inOrder = (mentions: readonly Mention[]): boolean =>
  mentions.every(({ start }, i) => start >= (mentions[i - 1]?.end ?? 0));

describe('spotting any text', () => {
  it(
    'yields valid offsets, in order, never empty, never overlapping',
    () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const { mentions } = spot(text, BUNDLED);
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
    'yields the same twice, and reports what it named',
    () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const first = spot(text, BUNDLED);
          expect(spot(text, BUNDLED)).toEqual(first);
          const full = first.mentions.filter(({ why }) => why.by === 'name').map(({ id }) => id);
          expect(first.seen).toEqual(expect.arrayContaining(full));
        }),
        runs(10_000),
      );
    },
    TIME,
  );

  it(
    'never loses a mention to what the document showed before',
    () => {
      fc.assert(
        fc.property(anyText, fc.constantFrom(...NAMES), (text, [, id]) => {
          const alone = spot(text, BUNDLED).mentions.filter((mention) => mention.id === id);
          const after = spot(text, BUNDLED, { seen: [id] }).mentions.filter((mention) => mention.id === id);
          expect(after.length).toBeGreaterThanOrEqual(alone.length);
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
          const { mentions } = spot(before + name + after, BUNDLED);
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
