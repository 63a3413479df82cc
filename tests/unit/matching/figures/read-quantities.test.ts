import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../../matching/figures/quantity.ts';
import { quantitiesIn } from '../../../../matching/figures/read-quantities.ts';
import { anyText } from '../properties/any-text.ts';
import { runs, TIME } from '../properties/runs.ts';
import { ARABIC, NO_ARABIC } from './cases/ar.ts';
import { ENGLISH, NO_ENGLISH } from './cases/en.ts';
import { FRENCH, NO_FRENCH } from './cases/fr.ts';
import { FORMATS, type Format } from './formats.ts';

const LANGUAGES = [
  ['English', 'en', ENGLISH, NO_ENGLISH],
  ['French', 'fr', FRENCH, NO_FRENCH],
  ['Arabic', 'ar', ARABIC, NO_ARABIC],
] as const;

const said = ({ min, max, exact, unit }: Quantity): Record<string, unknown> => ({
  ...(exact !== undefined && { exact }),
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
  unit,
});

/** What a table’s key says: `30e9..50e9 EUR`, `<=3 GW`, `1 GW`. */
function meant(key: string): Record<string, unknown> {
  const [number = '', unit = ''] = key.split(' ');
  if (number.startsWith('<=')) return { max: Number(number.slice(2)), unit };
  if (number.startsWith('>=')) return { min: Number(number.slice(2)), unit };
  const [low, high] = number.split('..').map(Number);
  return high === undefined ? { exact: low, unit } : { min: low, max: high, unit };
}

describe.each(LANGUAGES)('%s figures', (_, language, table, none) => {
  const cases = Object.entries(table).flatMap(([key, writings]) => writings.map((writing) => [writing, key] as const));

  it('are at least 120', () => {
    expect(new Set(cases.map(([writing]) => writing)).size).toBeGreaterThanOrEqual(120);
  });

  it.each(cases)('%s says %s', (writing, key) => {
    const found = quantitiesIn(writing, language);
    expect(found.map(said)).toEqual([meant(key)]);
  });

  it.each(cases)('%s stands in a sentence as it does alone', (writing) => {
    const [alone] = quantitiesIn(writing, language);
    const found = quantitiesIn(`« … ${writing}), `, language);
    const moved = { ...alone, start: (alone?.start ?? 0) + 4, end: (alone?.end ?? 0) + 4 };
    expect(found.map(said)).toEqual([said(moved as Quantity)]);
    expect(found.map(({ end }) => end)).toEqual([moved.end]);
  });

  it.each(none)('there is none in %s', (text) => {
    expect(quantitiesIn(text, language)).toEqual([]);
  });
});

describe('the span of a figure', () => {
  it.each([
    ['officials said between €30bn and €50bn.', 'between €30bn and €50bn'],
    ['A €50bn AI campus', '€50bn'],
    ['has up to a gigawatt of capacity', 'up to a gigawatt'],
    ['for a campus of 1 gigawatt (GW).', '1 gigawatt (GW)'],
    ['pouvant aller jusqu’à un gigawatt et', 'un gigawatt'],
    ['ont promis jusqu’à 50 milliards d’euros à', 'jusqu’à 50 milliards d’euros'],
    ['un ordre de grandeur de 30 à 50 milliards d’euros »', '30 à 50 milliards d’euros'],
    ['réuni à Paris.\nDe 30 à 50 milliards d’euros : voilà', 'De 30 à 50 milliards d’euros'],
    ['question d’entre 30 et 50 milliards d’euros.', 'entre 30 et 50 milliards d’euros'],
    ['بقدرة قد تصل إلى غيغاواط واحد وقيمة', 'غيغاواط واحد'],
    ['استثمار ما يصل إلى 50 مليار يورو (', 'ما يصل إلى 50 مليار يورو'],
    ['استثمارا ما بين 30 و50 مليار يورو لمركز', 'ما بين 30 و50 مليار يورو'],
    ['بسعة ١٫٤ غيغاواط في فرنسا', '١٫٤ غيغاواط'],
  ])('in %s is %s', (text, span) => {
    expect(quantitiesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([span]);
  });
});

describe('figures beside each other', () => {
  const read = (text: string) => quantitiesIn(text).map((quantity) => JSON.stringify(said(quantity)));

  it('are two where a verb says that one became the other', () => {
    expect(read('Capacity rises from 1.4 GW to 3 GW')).toHaveLength(2);
    expect(read('pour passer de 1,4 GW à 3 GW')).toHaveLength(2);
    expect(read('ترتفع من 1.4 غيغاواط إلى 3 غيغاواط')).toHaveLength(2);
  });

  it('have the currency that stands before them, not the number before that', () => {
    const said = (text: string) => quantitiesIn(text).map(({ start, end }) => text.slice(start, end));
    expect(said('spoke in 2025 of €8.5bn')).toEqual(['€8.5bn']);
    expect(said('spoke in 2025 of EUR 8.5bn')).toEqual(['EUR 8.5bn']);
    expect(said('an outlay of 50 billion of euros')).toEqual(['50 billion of euros']);
  });

  it('are two where their units differ', () => {
    expect(read('between €30 billion and 1 GW')).toHaveLength(2);
    expect(read('€50bn–$56bn')).toHaveLength(2);
  });

  it('are never a range from more to less', () => {
    expect(read('50 to 30 billion euros')).toEqual(['{"exact":30000000000,"unit":"EUR"}']);
  });
});

describe('any figure', () => {
  it.each(Object.entries(FORMATS))(
    'written in %s is read as what it says',
    (_, format: Format) => {
      fc.assert(
        fc.property(format.figure, ({ text, expected }) => {
          expect(quantitiesIn(text, format.language).map(said)).toEqual([expected]);
        }),
        runs(2_000),
      );
    },
    TIME,
  );
});

describe('reading any text', () => {
  it(
    'never throws, and yields spans in order and apart',
    () => {
      fc.assert(
        fc.property(
          fc.array(
            fc.oneof(anyText, fc.constantFrom(...Object.values(ENGLISH).flat(), ...Object.values(ARABIC).flat())),
          ),
          (parts) => {
            const text = parts.join(' ');
            let last = 0;
            for (const { start, end } of quantitiesIn(text)) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeGreaterThan(start);
              last = end;
            }
            expect(last).toBeLessThanOrEqual(text.length);
          },
        ),
        runs(3_000),
      );
    },
    TIME,
  );

  it.each([
    ['digits', '9'],
    ['grouped digits', '1,000,'],
    ['amounts', '30 billion to '],
    ['unit names', 'gigawatt '],
    ['numerals', 'thirty and fifty '],
    ['Arabic amounts', 'بين 30 و50 مليار '],
    ['spaces behind a digit', '1        '],
  ])('takes no more than its length costs: %s', (_, part) => {
    const time = (times: number) => {
      const text = part.repeat(times);
      const since = performance.now();
      quantitiesIn(text);
      return performance.now() - since;
    };
    time(2_000);
    const few = Math.max(time(2_000), 1);
    expect(time(20_000)).toBeLessThan(few * 10 * 6 + 100);
  });
});
