import { describe, expect, it } from 'vitest';
import { formatFigure } from '../../../../components/shared/format-figure.ts';
import { catalogueOf } from '../../../../components/words/words.ts';
import type { Figure, RecordedValue } from '../../../../data/records/figure.ts';
import type { Language } from '../../../../data/records/language.ts';

type Amount = Pick<RecordedValue, 'exact' | 'min' | 'max'>;

/** Without the isolates and with plain spaces, as a reader sees it. */
const seen = (amount: Amount, unit: Figure['unit'], language: Language) =>
  formatFigure(amount, unit, { language, words: catalogueOf(language).card })
    .replace(/[\u2068\u2069]/g, '')
    .replaceAll('\u00a0', ' ');

describe('formatFigure', () => {
  it('names the scale of a range once', () => {
    const investment = { min: 30e9, max: 50e9 };
    expect(seen(investment, 'EUR', 'en')).toBe('€30–50 bn');
    expect(seen(investment, 'EUR', 'fr')).toBe('30 à 50 Md €');
    expect(seen(investment, 'EUR', 'ar')).toBe('بين 30 و50 مليار يورو');
  });

  it('names both scales where they differ', () => {
    expect(seen({ min: 500e6, max: 2e9 }, 'USD', 'en')).toBe('$500 m–2 bn');
    expect(seen({ min: 500e6, max: 3e9 }, 'USD', 'ar')).toBe('بين 500 مليون و3 مليارات دولار');
  });

  it('writes power in the unit of the record', () => {
    expect(seen({ exact: 1.4 }, 'GW', 'en')).toBe('1.4 GW');
    expect(seen({ exact: 1.4 }, 'GW', 'fr')).toBe('1,4 GW');
    expect(seen({ exact: 1.4 }, 'GW', 'ar')).toBe('1.4 غيغاواط');
  });

  it('says what is a bound', () => {
    expect(seen({ max: 3 }, 'GW', 'en')).toBe('up to 3 GW');
    expect(seen({ max: 3 }, 'GW', 'fr')).toBe('jusqu’à 3 GW');
    expect(seen({ max: 3 }, 'GW', 'ar')).toBe('حتى 3 غيغاواط');
    expect(seen({ min: 70 }, 'ha', 'en')).toBe('at least 70 ha');
  });

  it('counts in the plural of the language', () => {
    expect(seen({ exact: 63 }, 'sites', 'en')).toBe('63 sites');
    expect(seen({ exact: 1 }, 'sites', 'en')).toBe('1 site');
    expect(seen({ exact: 63 }, 'sites', 'ar')).toBe('63 موقعًا');
    expect(seen({ exact: 5 }, 'sites', 'ar')).toBe('5 مواقع');
    expect(seen({ exact: 100 }, 'sites', 'ar')).toBe('100 موقع');
    expect(seen({ exact: 2 }, 'sites', 'ar')).toBe('موقعان');
  });

  it('writes Arabic billions as its press does after 3 to 10', () => {
    expect(seen({ exact: 5e9 }, 'USD', 'ar')).toBe('5 مليارات دولار');
    expect(seen({ exact: 8.5e9 }, 'EUR', 'ar')).toBe('8.5 مليار يورو');
    expect(seen({ exact: 10e9 }, 'SAR', 'ar')).toBe('10 مليارات ريال سعودي');
  });

  it('does not shorten a count', () => {
    expect(seen({ exact: 12_500 }, 'sites', 'en')).toBe('12,500 sites');
  });

  it('isolates the whole from a text of the other direction', () => {
    const text = formatFigure({ max: 3 }, 'GW', { language: 'en', words: catalogueOf('en').card });
    expect(text).toMatch(/^\u2068[^\u2068\u2069]+\u2069$/);
  });
});
