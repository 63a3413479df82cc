import { expect, it } from 'vitest';
import { formatShare } from '../../../../components/shared/format-share.ts';

it('a share is written as the language writes percent, in Western digits', () => {
  expect(formatShare(49.5, 'en')).toBe('49.5%');
  expect(formatShare(49.5, 'fr').replace(/\s/gu, ' ')).toBe('49,5 %');
  expect(formatShare(100, 'ar')).toContain('100');
});
