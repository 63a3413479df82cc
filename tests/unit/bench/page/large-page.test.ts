import { expect, test } from 'vitest';
import { largePage } from '../../../bench/page/large-page.ts';

const SENTENCES = [
  'Emmanuel Macron spoke in Paris on Monday.',
  'AT&T said that 3 < 4 and left.',
  'قال الوزير إن العمل مستمر.',
];

/** What a reader sees of a page of text. */
const seenIn = (html: string): string =>
  html
    .slice(html.indexOf('<body>'))
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

test('the page shows as many units as it should, and not many more', () => {
  const { length } = seenIn(largePage(SENTENCES, 50_000)).replace(/\n/g, '');
  expect(length).toBeGreaterThanOrEqual(50_000);
  expect(length).toBeLessThan(55_000);
});

test('the same sentences make the same page', () => {
  expect(largePage(SENTENCES, 5_000)).toBe(largePage(SENTENCES, 5_000));
});

test('links and bold part the text without changing it, and signs of HTML are escaped', () => {
  const html = largePage(SENTENCES, 20_000);
  for (const tag of ['<a href=', '<b>', '<h2', '<ul><li', '<p ']) expect(html).toContain(tag);
  for (const sentence of SENTENCES) expect(seenIn(html)).toContain(sentence);
});

test('every element that is opened is closed', () => {
  const html = largePage(SENTENCES, 20_000);
  for (const tag of ['section', 'h2', 'p', 'ul', 'li', 'a', 'b', 'article', 'body', 'html']) {
    const opened = html.match(new RegExp(`<${tag}[ >]`, 'g'))?.length;
    expect([tag, html.match(new RegExp(`</${tag}>`, 'g'))?.length]).toEqual([tag, opened]);
  }
});

test('without sentences there is no page', () => {
  expect(() => largePage([])).toThrow('There are no sentences to make a page of.');
});
