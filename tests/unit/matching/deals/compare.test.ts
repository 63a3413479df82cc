import { describe, expect, it } from 'vitest';
import { isLess, isNumberOf, isPlausible, relationTo } from '../../../../matching/deals/compare.ts';
import { FIRST_TRANCHE, SECOND_SITE } from '../../../../matching/deals/cues.ts';
import type { IndexedFigure } from '../../../../matching/deals/indexed-deal.ts';

const CAPACITY: IndexedFigure = {
  id: 'capacity',
  unit: 'GW',
  history: [
    { asOf: '2025-02-06', max: 1 },
    { asOf: '2025-05-19', exact: 1.4 },
    { asOf: '2026-01-26', max: 1.4, facet: 'grid' },
  ],
};
const INVESTMENT: IndexedFigure = {
  id: 'investment',
  unit: 'EUR',
  history: [
    { asOf: '2025-02-06', min: 30e9, max: 50e9, facet: 'total' },
    { asOf: '2025-05-19', exact: 8.5e9, facet: 'first-tranche' },
    { asOf: '2026-06-01', exact: 7.5e9, facet: 'second-site' },
  ],
};

const said = (traits: number, isNamed = false) => ({ traits, isNamed });

describe('a figure of a text', () => {
  it('equals a recorded one whether either is given as a bound', () => {
    expect(relationTo({ exact: 1 }, CAPACITY, said(0))).toMatchObject({ kind: 'equal', asOf: '2025-02-06' });
    expect(relationTo({ max: 1 }, CAPACITY, said(0))).toMatchObject({ kind: 'equal', asOf: '2025-02-06' });
    expect(relationTo({ max: 1.4 }, CAPACITY, said(0))).toMatchObject({ kind: 'equal', asOf: '2025-05-19' });
  });

  it('equals the first of several recorded values', () => {
    expect(relationTo({ exact: 1400 / 1000 }, CAPACITY, said(0)).asOf).toBe('2025-05-19');
  });

  it('equals a range only with both its ends', () => {
    expect(relationTo({ min: 30e9, max: 50e9 }, INVESTMENT, said(0)).kind).toBe('equal');
    expect(relationTo({ min: 30e9, max: 40e9 }, INVESTMENT, said(0)).kind).toBe('none');
    expect(relationTo({ max: 50e9 }, INVESTMENT, said(0)).kind).toBe('end');
    expect(relationTo({ exact: 40e9 }, INVESTMENT, said(0)).kind).toBe('none');
  });

  it('equals a part of the whole only where the text says that it is one', () => {
    expect(relationTo({ exact: 8.5e9 }, INVESTMENT, said(0)).kind).toBe('none');
    expect(relationTo({ exact: 8.5e9 }, INVESTMENT, said(FIRST_TRANCHE))).toEqual({
      kind: 'equal',
      asOf: '2025-05-19',
      isPart: true,
    });
    expect(relationTo({ exact: 7.5e9 }, INVESTMENT, said(FIRST_TRANCHE)).kind).toBe('none');
    expect(relationTo({ exact: 7.5e9 }, INVESTMENT, said(SECOND_SITE)).kind).toBe('equal');
  });

  it('equals a part of the whole where the deal is named, too', () => {
    expect(relationTo({ exact: 8.5e9 }, INVESTMENT, said(0, true)).kind).toBe('equal');
  });

  it('is worth a look if any recorded value or end has its number', () => {
    expect(isNumberOf({ exact: 8.5e9 }, INVESTMENT)).toBe(true);
    expect(isNumberOf({ exact: 30e9 }, INVESTMENT)).toBe(true);
    expect(isNumberOf({ exact: 40e9 }, INVESTMENT)).toBe(false);
  });

  it.each([
    [{ exact: 0.5 }, true],
    [{ max: 2 }, true],
    [{ exact: 0.4 }, false],
    [{ exact: 5 }, false],
    [{ min: 1, max: 4 }, false],
  ])('is of the size of the recorded ones from half the least to one and a half of the most: %j', (value, expected) => {
    expect(isPlausible(value, CAPACITY)).toBe(expected);
  });

  it('says less than another by its most', () => {
    expect(isLess({ exact: 0.7 }, { exact: 1.4 })).toBe(true);
    expect(isLess({ max: 3 }, { exact: 1.4 })).toBe(false);
    expect(isLess({ exact: 40e9 }, { min: 30e9, max: 50e9 })).toBe(true);
  });
});
