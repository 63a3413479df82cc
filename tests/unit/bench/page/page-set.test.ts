import { expect, test } from 'vitest';
import { BadOption } from '../../../bench/options.ts';
import { nameOf, OWN_PAGES, pagesIn, readContents } from '../../../bench/page/page-set.ts';

test('the pages of a folder are found with what they ask for, in folders below it too', () => {
  const contents = readContents(OWN_PAGES);
  expect(Object.keys(contents)).toContain('/sample/style.css');
  expect(pagesIn(contents)).toContain('/pages/ar.html');
  expect(pagesIn(contents)).not.toContain('/sample/style.css');
  expect(contents['/pages/ar.html']?.content).toContain('<html');
});

test('a part of a name chooses pages', () => {
  expect(pagesIn(readContents(OWN_PAGES), 'sample').map(nameOf)).toEqual(['sample/index']);
});

test('a name is read back from an address', () => {
  expect(nameOf('/a%20page/%D9%85.html')).toBe('a page/م');
});

test('a folder that is not there is refused', () => {
  expect(() => readContents('/no/such/folder')).toThrow(new BadOption('/no/such/folder cannot be read (ENOENT).'));
});
