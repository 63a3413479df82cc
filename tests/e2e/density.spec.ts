import type { Page } from 'puppeteer-core';
import { highlights } from '../browsers/highlights.ts';
import { ALL_MARKED, choose, expect, test } from './fixtures.ts';

const ARTICLES =
  '<p>MGX and Emmanuel Macron in Abu Dhabi; MGX again.</p><article>MGX, then MGX.</article><article>MGX</article>';

async function open(newPage: (url: string) => Promise<Page>, origin: string): Promise<Page> {
  const page = await newPage(`${origin}/pages/frame.html`);
  await page.evaluate((html) => {
    document.body.innerHTML = html;
  }, ARTICLES);
  return page;
}

const marked = async (page: Page) => (await highlights(page)).map(({ text }) => text);
const FIRST = ['MGX', 'Emmanuel Macron', 'MGX', 'MGX'];

test('by default the first mention in each article is marked, and cities are not; open pages follow a change', async ({
  hashiya,
  site,
}) => {
  await choose(hashiya, {});
  const page = await open((url) => hashiya.newPage(url), site.origin);
  await expect.poll(() => marked(page)).toEqual(FIRST);
  await choose(hashiya, ALL_MARKED);
  await page.bringToFront();
  await expect.poll(() => marked(page)).toEqual(['MGX', 'Emmanuel Macron', 'Abu Dhabi', 'MGX', 'MGX', 'MGX', 'MGX']);
  await page.close();
});
