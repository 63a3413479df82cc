import { highlights } from '../browsers/highlights.ts';
import { middleOf } from '../browsers/point-at.ts';
import { closedCard, expect, marksOn, openedCard, test } from './fixtures.ts';

declare global {
  /** How many cards the page has seen. */
  var cardsOpened: number;
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
    const isCard = (node: Node) => node.nodeName.toLowerCase() === 'hashiya-card';
    globalThis.cardsOpened = 0;
    new MutationObserver((records) => {
      for (const { addedNodes } of records) cardsOpened += [...addedNodes].filter(isCard).length;
    }).observe(document, { childList: true, subtree: true });
  });
  await marksOn(page, 2);
  const inLink = await middleOf(page, 'MGX');
  await page.touchscreen.tap(inLink.x, inLink.y);
  await page.waitForFunction(() => location.hash === '#there');
  const beside = await middleOf(page, 'WAM');
  await page.touchscreen.tap(beside.x, beside.y);
  await openedCard(hashiya, page);
  expect(await page.evaluate(() => cardsOpened)).toBe(1);
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
