import { describe, expect, it } from 'vitest';
import { isOverAYearOld } from '../../../../components/card/age.tsx';
import { Facts } from '../../../../components/card/facts.tsx';
import { LANGUAGES } from '../../../../data/records/language.ts';
import { readerOf } from './readers.ts';
import { writtenBy } from './written.ts';

describe('isOverAYearOld', () => {
  it.each([
    ['2025-06-14', true],
    ['2025-06-15', false],
    ['2025-05', true],
    ['2025-06', false],
    ['2024', true],
    ['2025', false],
    ['2026-06-15', false],
  ])('of %s on 15 June 2026: %s', (date, isOld) => expect(isOverAYearOld(date, '2026-06-15')).toBe(isOld));

  it('knows the years around a leap day', () => {
    expect(isOverAYearOld('2027-02-28', '2028-02-29')).toBe(true);
    expect(isOverAYearOld('2027-03-01', '2028-02-29')).toBe(false);
  });
});

describe('a fact', () => {
  const text = { ar: 'واقعة', fr: 'Un fait', en: 'A fact' };
  const sources = [{ url: 'https://example.org/a', publisher: 'A' }];
  const facts = ['2024-01-01', '2026-01-01'].map((asOf) => ({ id: asOf, text, asOf, sources }));
  const agesIn = (language: (typeof LANGUAGES)[number]) =>
    writtenBy(<Facts facts={facts} all={false} reader={readerOf(language)} />)
      .filter(({ attributes }) => attributes.class === 'age')
      .map(({ text }) => text);

  it('older than a year says so in the card’s language, a newer one does not', () => {
    expect(LANGUAGES.map(agesIn)).toEqual([['قبل أكثر من عام'], ['il y a plus d’un an'], ['over a year ago']]);
  });
});
