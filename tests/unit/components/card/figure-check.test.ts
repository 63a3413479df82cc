import { describe, expect, it } from 'vitest';
import { checkText } from '../../../../components/card/figure-check.tsx';
import type { Figure } from '../../../../data/records/figure.ts';
import { readerOf } from './readers.ts';
import { plain } from './written.ts';

const name = { en: 'Figure', fr: 'Chiffre', ar: 'رقم' };
const sources = [{ url: 'https://a.example/', publisher: 'A' }];
const CAPACITY: Figure = {
  id: 'capacity',
  name,
  unit: 'GW',
  history: [
    { asOf: '2025-02-06', exact: 1, sources },
    { asOf: '2025-05-19', exact: 1.4, sources },
    { asOf: '2026-01-26', max: 1.4, facet: 'grid', sources },
    { asOf: '2026-06-01', max: 3, sources },
  ],
};
const INVESTMENT: Figure = {
  id: 'investment',
  name,
  unit: 'EUR',
  history: [{ asOf: '2025-02-06', min: 30e9, max: 50e9, sources }],
};
const said = (language: 'ar' | 'fr' | 'en', ...[what, figure]: [Parameters<typeof checkText>[0], Figure]) =>
  plain(checkText(what, figure, readerOf(language)));

describe('what the record says to a figure of a page', () => {
  it('names the date of the recorded one that it equals, and what holds since', () => {
    const one = { unit: 'GW', exact: 1, matches: '2025-02-06' } as const;
    expect(said('en', one, CAPACITY)).toBe('1 GW is the figure of 6 Feb 2025; since 1 Jun 2026: up to 3 GW.');
    expect(said('fr', one, CAPACITY)).toContain('depuis le 1 juin 2026');
    expect(said('ar', one, CAPACITY)).toContain('حتى 3 غيغاواط');
  });

  it('says of the latest that it is', () => {
    expect(said('en', { unit: 'GW', max: 3, matches: '2026-06-01' }, CAPACITY)).toBe(
      'up to 3 GW is the figure of 1 Jun 2026, the latest that is recorded.',
    );
  });

  it('lists what is recorded of the whole where none is equal', () => {
    expect(said('en', { unit: 'GW', exact: 2, matches: null }, CAPACITY)).toBe(
      '2 GW is not a recorded figure; recorded: 1 GW, 1.4 GW, and up to 3 GW.',
    );
    expect(said('en', { unit: 'EUR', exact: 109e9, matches: null }, INVESTMENT)).toBe(
      '€109 bn is not a recorded figure; recorded: €30–50 bn.',
    );
  });

  it('says that a currency differs, and compares no amounts then', () => {
    const dollars = { unit: 'USD', min: 30e9, max: 50e9, matches: null } as const;
    expect(said('en', dollars, INVESTMENT)).toBe('$30–50 bn: the currency differs, the record is in euros.');
    expect(said('fr', dollars, INVESTMENT)).toContain('euros');
    expect(said('ar', dollars, INVESTMENT)).toContain('يورو');
  });

  it('never says that a figure is wrong or false', () => {
    for (const matches of [null, '2025-02-06'])
      for (const [language, words] of [
        ['en', /wrong|false|incorrect/i],
        ['fr', /faux|erron/i],
        ['ar', /خطأ|خاطئ|كاذب/],
      ] as const)
        expect(said(language, { unit: 'GW', exact: 1, matches }, CAPACITY)).not.toMatch(words);
  });
});
