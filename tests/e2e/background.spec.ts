import { EXPECTED } from '../articles/pages/expected.ts';
import { pointAt } from '../browsers/point-at.ts';
import { expect, marksOn, openedCard, plain, test } from './fixtures.ts';

const [{ marks }] = EXPECTED as [(typeof EXPECTED)[number]];

test('a card opens after the browser has stopped the background', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await marksOn(page, marks.length);
  await hashiya.stopBackground();
  await pointAt(page, 'MGX');
  const card = await openedCard(hashiya, page);
  expect(plain(await card.text())).toContain('Organisation');
  await page.close();
});

test('a page opened while the background is stopped is marked', async ({ hashiya, site }) => {
  await hashiya.stopBackground();
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await marksOn(page, marks.length);
  await page.close();
});
