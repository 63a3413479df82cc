import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../../components/shared/format-date.ts';

describe('formatDate', () => {
  it('writes a day as each language’s press does', () => {
    expect(formatDate('2025-02-06', 'en')).toBe('6 Feb 2025');
    expect(formatDate('2025-02-06', 'fr')).toBe('6 févr. 2025');
    expect(formatDate('2025-02-06', 'ar')).toBe('6 فبراير 2025');
  });

  it('stays as inexact as the date it is given', () => {
    expect(formatDate('2025-02', 'en')).toBe('Feb 2025');
    expect(formatDate('2025-02', 'ar')).toBe('فبراير 2025');
    expect(formatDate('2024', 'fr')).toBe('2024');
  });

  it('keeps the day west of Greenwich', () => {
    const zone = process.env.TZ;
    process.env.TZ = 'America/Los_Angeles';
    expect(formatDate('2025-01-01', 'en')).toBe('1 Jan 2025');
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('gives back what is no date', () => {
    expect(formatDate('spring 2025', 'en')).toBe('spring 2025');
    expect(formatDate('', 'en')).toBe('');
  });
});
