import { expect, it } from 'vitest';
import { isWebAddress } from '../../../../components/shared/web-address.ts';

it('lets through http and https alone', () => {
  expect(isWebAddress('https://www.elysee.fr/a')).toBe(true);
  expect(isWebAddress('HTTP://example.org')).toBe(true);
  for (const address of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc',
    'https://',
    ' https:x',
    'elysee.fr',
  ]) {
    expect(isWebAddress(address)).toBe(false);
  }
});
