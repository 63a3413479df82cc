import { describe, expect, it } from 'vitest';
import { agrees, datesIn, isMonthOf } from '../../../../matching/deals/dates.ts';

describe('the dates of a sentence', () => {
  it.each([
    ['signed on 6 February 2025 in Paris', [{ year: 2025, month: 2, day: 6 }]],
    ['on February 6, 2025', [{ year: 2025, month: 2, day: 6 }]],
    ['on Feb. 6', [{ month: 2, day: 6 }]],
    ['in July 2022', [{ year: 2022, month: 7 }]],
    ['signed last May', [{ month: 5 }]],
    ['which may follow', []],
    ['le 1er juin 2026', [{ year: 2026, month: 6, day: 1 }]],
    ['de mai 2024', [{ year: 2024, month: 5 }]],
    ['l’accord du 6 février', [{ month: 2, day: 6 }]],
    ['la planète Mars', []],
    ['في 6 فبراير 2025', [{ year: 2025, month: 2, day: 6 }]],
    ['في ٦ فبراير ٢٠٢٥', [{ year: 2025, month: 2, day: 6 }]],
    ['في شباط 2025', [{ year: 2025, month: 2 }]],
    ['في 20 كانون الثاني 2025', [{ year: 2025, month: 1, day: 20 }]],
    ['وفي تشرين الأول', [{ month: 10 }]],
    ['في يوليو من عام 2022', [{ year: 2022, month: 7 }]],
    ['2025-02-06', [{ year: 2025, month: 2, day: 6 }]],
    ['2025/02', [{ year: 2025, month: 2 }]],
    ['30-50 billion', []],
    ['Vision 2030', []],
  ])('of “%s”', (sentence, dates) => {
    expect(datesIn(sentence)).toEqual(dates);
  });
});

describe('a date that is said', () => {
  it('agrees with a recorded one that it does not deny', () => {
    expect(agrees({ month: 2, day: 6 }, '2025-02-06')).toBe(true);
    expect(agrees({ year: 2025, month: 2 }, '2025-02-06')).toBe(true);
    expect(agrees({ year: 2025, month: 2, day: 6 }, '2025-02')).toBe(true);
    expect(agrees({ month: 5 }, '2025-02-06')).toBe(false);
    expect(agrees({ year: 2024, month: 2 }, '2025-02-06')).toBe(false);
  });

  it('is its month only with the year', () => {
    expect(isMonthOf({ year: 2025, month: 2 }, '2025-02-06')).toBe(true);
    expect(isMonthOf({ month: 2 }, '2025-02-06')).toBe(false);
  });
});
