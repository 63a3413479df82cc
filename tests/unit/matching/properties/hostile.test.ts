import { describe, expect, it } from 'vitest';
import { spot } from '../../../../matching/spot.ts';
import { BUNDLED } from '../bundled.ts';
import { TIME } from './runs.ts';

/** What a page may repeat without end; a cost that grows with its square would take minutes, and fail by its time. */
const SHAPES = [
  'Emmanuel Macron ',
  'Emmanuel Jean Michel Macron ',
  'MACRON Emmanuel ',
  'Jean-Noël Barrot Barrot ',
  'MGXالإمارات',
  'Parisو',
  'AFP (acute flaccid paralysis) ',
  'AFP (Agence France-Presse) ',
  'WAM, or Www Aaa ',
  'Riyadh’s Vision 2030 ',
  'Nokia’s Vision 2030 Riyadh ',
  'AI campus 1 GW ',
  'AI campus in France, ',
  'UAE AI deal 1 GW France ',
  '35 sites ',
  'between €30bn and ',
  'one gigawatt ',
  'غيغاواط واحد ',
  '1 ',
  '€',
  'MGX/',
  '«MGX ',
  'ﷺ',
  'a1',
  'وبالل',
  '\u064e',
  '\ud800',
  '\0',
  '(',
];
const UNITS = 60_000;

describe('a hostile text', () => {
  it.each(SHAPES)(
    'of %j again and again is read, and gives twice as much when it is twice as long',
    (shape) => {
      const times = Math.ceil(UNITS / shape.length);
      const once = spot(shape.repeat(times), BUNDLED).length;
      const twice = spot(shape.repeat(2 * times), BUNDLED).length;
      expect(Math.abs(twice - 2 * once)).toBeLessThanOrEqual(2);
    },
    TIME,
  );

  it(
    'of one word or of ten million letters in one line is read',
    () => {
      for (const letter of ['a', 'م', 'ﷺ', '\u0301']) expect(spot(letter.repeat(10_000_000), BUNDLED)).toEqual([]);
    },
    TIME,
  );

  it('may spell an acronym out by endless words', () => {
    const long = `${'a'.repeat(UNITS)} ${'f'.repeat(UNITS)} x`;
    expect(spot(`AFP, short for ${long}; ${long} (AFP)`, BUNDLED).length).toBeLessThan(3);
  });

  it('stretches no name over a thousand spaces or marks', () => {
    expect(spot(`Emmanuel${' '.repeat(2000)}Macron`, BUNDLED).map(({ start }) => start)).toEqual([2008]);
    expect(spot(`Par${'\u0301'.repeat(2000)}is`, BUNDLED)).toEqual([]);
  });
});
