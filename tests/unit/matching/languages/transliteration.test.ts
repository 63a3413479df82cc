import { describe, expect, it } from 'vitest';
import { transliterations } from '../../../../matching/languages/transliteration.ts';
import { entity, indexOf, taken } from '../gazetteer.ts';

const index = indexOf([
  entity('mbz', ['Mohamed bin Zayed Al Nahyan', 'Mohamed bin Zayed'], { type: 'person' }),
  entity('kaam', ['Khaldoon Al Mubarak'], { type: 'person' }),
]);

describe('spellings of Arabic names', () => {
  it.each([
    'Mohammed bin Zayed',
    'Muhammad ibn Zayed Al Nahyan',
    'Mohamed Ben Zayed Al-Nahyane',
    'Mohammad Bin Zayad el Nahyan',
    'MOHAMMED BEN ZAYED',
    'Khaldoun al-Moubarak',
    'Khaldun Al-Mubarak',
    'Khaldoon El Mubarak',
    'Mohamed Ben Zaïed Al Nahyane',
    'Mouhammad bin Zayed',
    'Mohammed Ben Zayyed',
    'Khaldoon AlMubarak',
    'Khaldoun Al Moubarek',
  ])('finds %s', (name) => {
    expect(taken(`Then ${name} spoke.`, index)).toEqual([name]);
  });

  it('leaves other names alone', () => {
    expect(transliterations('Emmanuel Macron')).toEqual(['Emmanuel Macron']);
  });

  it('keeps the capital of each part', () => {
    expect(transliterations('Al Mubarak').every((name) => /^[AE]l ?M/.test(name))).toBe(true);
  });

  it.each(['Mohamed bin Zayed bin Sultan Al Nahyan', 'Khaldoon bin Khalifa Al Mubarak', 'Ahmed Khalid Al Mansour'])(
    'are at most 400, itself among them: %s',
    (name) => {
      const spellings = transliterations(name);
      expect(spellings.length).toBeLessThanOrEqual(400);
      expect(new Set(spellings).size).toBe(spellings.length);
      expect(spellings).toContain(name);
    },
  );

  it('spell a part that comes twice alike', () => {
    expect(transliterations('Ahmed bin Ali bin Ahmed')).toHaveLength(8);
    expect(transliterations('AL MUBARAK')).toContain('EL MOUBARAK');
  });

  it('are made for persons only', () => {
    expect(taken('El Mubarak', indexOf([entity('x', ['Al Mubarak'])]))).toEqual([]);
  });
});
