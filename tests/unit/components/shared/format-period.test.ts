import { describe, expect, it } from 'vitest';
import { formatMilestone, formatPeriod, type Period } from '../../../../components/shared/format-period.ts';
import { catalogueOf } from '../../../../components/words/words.ts';
import type { Language } from '../../../../data/records/language.ts';

const readerOf = (language: Language) => ({ language, words: catalogueOf(language).card });
/** With any width of space around the dash: releases of Intl differ in it. */
const written = (period: Period, language: Language) =>
  formatPeriod(period, readerOf(language)).replace(/[\s\u2009]*–[\s\u2009]*/, '–');

describe('formatPeriod', () => {
  it.each([
    [{ from: '2025-03-06', asOf: '2026' }, 'since 6 Mar 2025', 'depuis le 6 mars 2025', 'منذ 6 مارس 2025'],
    [{ from: '2022-05' }, 'since May 2022', 'depuis mai 2022', 'منذ مايو 2022'],
    [{ until: '2024' }, 'until 2024', 'jusqu’en 2024', 'حتى 2024'],
    [{ until: '2024-12-23' }, 'until 23 Dec 2024', 'jusqu’au 23 déc. 2024', 'حتى 23 ديسمبر 2024'],
    [{ asOf: '2026-06-01' }, 'as of 1 Jun 2026', 'au 1 juin 2026', 'بتاريخ 1 يونيو 2026'],
    [{ asOf: '2026' }, 'as of 2026', 'en 2026', 'في 2026'],
    [{ from: '2017', until: '2024' }, '2017–2024', '2017–2024', '2017–2024'],
    [{ from: '2025-02-10', until: '2025-02-11' }, '10–11 Feb 2025', '10–11 févr. 2025', '10–11 فبراير 2025'],
    [{ from: '2024', until: '2024' }, '2024', '2024', '2024'],
  ])('of %j', (period, en, fr, ar) => {
    expect([written(period, 'en'), written(period, 'fr'), written(period, 'ar')]).toEqual([en, fr, ar]);
  });

  it('keeps either end as exact as it is given', () => {
    expect(written({ from: '2022-07-04', until: '2024' }, 'en')).toBe('4 Jul 2022–2024');
  });

  it('gives back what is no date, and nothing of nothing', () => {
    expect(written({ from: 'spring', until: '2024' }, 'en')).toBe('spring–2024');
    expect(written({ from: '2025', until: '2024' }, 'en')).toBe('2025–2024');
    expect(written({}, 'en')).toBe('');
  });
});

describe('formatMilestone', () => {
  const sources: [] = [];

  it('writes what happened as a date, what lasts as a period', () => {
    const reader = readerOf('en');
    expect(formatMilestone({ what: 'launched', from: '2016-04-25', sources }, reader)).toBe('25 Apr 2016');
    expect(formatMilestone({ what: 'held', from: '2025-02', sources }, reader)).toBe('Feb 2025');
    expect(formatMilestone({ what: 'runs', from: '2016', sources }, reader)).toBe('since 2016');
    expect(formatMilestone({ what: 'runs', from: '2016', until: '2030', sources }, reader)).toMatch(/^2016.+2030$/);
  });
});
