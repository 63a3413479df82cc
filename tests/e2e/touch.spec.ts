import type { Page } from 'puppeteer-core';
import { countCards } from '../browsers/count-cards.ts';
import { highlights } from '../browsers/highlights.ts';
import { middleOf } from '../browsers/point-at.ts';
import { CARD, closedCard, expect, marksOn, openedCard, test } from './fixtures.ts';

interface Place {
  x: number;
  y: number;
}

test('a finger opens a card by touching a name, and closes it by touching beside it', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await page.evaluate(() => {
    document.body.innerHTML = '<p>Here is MGX.</p><p style="margin-top: 600px">Nothing is here.</p>';
  });
  await marksOn(page, 1);
  const { x, y } = await middleOf(page, 'MGX');
  await page.touchscreen.tap(x, y);
  await openedCard(hashiya, page);
  await page.touchscreen.tap(x + 500, y + 5);
  await closedCard(page);
  await page.close();
});

test('a finger on a name in a link follows the link and opens no card', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await page.evaluate(() => {
    document.body.innerHTML = '<p><a href="#there">MGX</a></p><p>WAM</p>';
  });
  const opened = await countCards(page);
  await marksOn(page, 2);
  const inLink = await middleOf(page, 'MGX');
  await page.touchscreen.tap(inLink.x, inLink.y);
  await page.waitForFunction(() => location.hash === '#there');
  const beside = await middleOf(page, 'WAM');
  await page.touchscreen.tap(beside.x, beside.y);
  await openedCard(hashiya, page);
  expect(await opened()).toBe(1);
  await page.close();
});

test('a page that scrolls below a still pointer opens no card', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await page.evaluate(() => {
    document.body.innerHTML = '<p style="margin-top: 900px">MGX</p><div style="block-size: 3000px"></div>';
  });
  await marksOn(page, 1);
  const [mark] = await highlights(page);
  const [box] = mark?.boxes ?? [];
  if (!box) throw new Error('MGX is not seen.');
  await page.mouse.move(box.x + box.width / 2, 100);
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), box.y + box.height / 2 - 100);
  await new Promise((settle) => setTimeout(settle, 1_000));
  expect(await page.$('hashiya-card')).toBeNull();
  await page.mouse.move(box.x + box.width / 2 + 1, 101);
  await openedCard(hashiya, page);
  await page.close();
});

/** Draws one finger over the screen. */
async function drawFinger(page: Page, from: Place, to: Place): Promise<void> {
  const touch = await page.touchscreen.touchStart(from.x, from.y);
  for (let i = 1; i <= 5; i++) await touch.move(from.x + (i / 5) * (to.x - from.x), from.y + (i / 5) * (to.y - from.y));
  await touch.end();
}

test('a swipe closes the card, on it and beside it; a finger that goes up or down does not', async ({
  hashiya,
  site,
}) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await page.evaluate(() => {
    document.body.innerHTML = '<p>Here is MGX.</p>';
  });
  await marksOn(page, 1);
  const name = await middleOf(page, 'MGX');
  const boxOf = () => page.$eval(CARD, (card) => card.getBoundingClientRect().toJSON() as DOMRect);

  await page.touchscreen.tap(name.x, name.y);
  await openedCard(hashiya, page);
  const { left, top, right } = await boxOf();
  await drawFinger(page, { x: right + 100, y: top + 60 }, { x: right + 105, y: top + 10 });
  expect(await page.$(CARD)).not.toBeNull();
  await drawFinger(page, { x: left + 60, y: top + 30 }, { x: left + 200, y: top + 36 });
  await closedCard(page);

  await page.touchscreen.tap(name.x, name.y);
  await openedCard(hashiya, page);
  await drawFinger(page, { x: right + 300, y: top + 30 }, { x: right + 100, y: top + 20 });
  await closedCard(page);
  await page.close();
});

test('a finger that scrolls from a name opens no card', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await page.evaluate(() => {
    document.body.innerHTML = '<p style="margin-top: 500px">MGX</p><div style="block-size: 3000px"></div>';
  });
  await marksOn(page, 1);
  const opened = await countCards(page);
  const name = await middleOf(page, 'MGX');
  await drawFinger(page, name, { x: name.x + 3, y: name.y - 200 });
  await new Promise((settle) => setTimeout(settle, 1_000));
  expect(await opened()).toBe(0);
  await page.close();
});
