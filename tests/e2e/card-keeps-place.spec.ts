import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { tally } from '../browsers/standing-ranges.ts';
import { boxOf, cardsOn, LONG_ENOUGH, openByKeyboard, openOn, pin } from './card-on.ts';
import { expect, test } from './moving-fixtures.ts';

const PLACES = {
  'in the middle of the window': '100px 0 0 500px',
  'at its end': '100px 0 0 1150px',
  'at its bottom': '700px 0 0 500px',
};

for (const [where, margin] of Object.entries(PLACES))
  test(`a card for a name ${where} stays below the pointer that has chosen another language for it`, async ({
    hashiya,
    show,
    choose,
  }) => {
    const page = await show(`<p style="margin: ${margin}">Here is MGX.</p>`);
    await expect.poll(() => tally(page)).toEqual({ MGX: 1 });
    try {
      const card = await openOn(hashiya, page, 'MGX');
      const { x, right } = await boxOf(page);
      for (const language of ['ar', 'fr', 'ar', 'en']) {
        await card.click(`[data-act=speak][data-part=${language}]`);
        await expect.poll(() => card.attribute('[role=dialog]', 'lang')).toBe(language);
        await pause(LONG_ENOUGH / 2);
        expect(await cardsOn(page)).toBe(1);
        expect(await boxOf(page)).toMatchObject({ x, right });
      }
    } finally {
      await choose({});
    }
  });

test('a pinned card keeps its size when the page zooms itself', async ({ hashiya, show }) => {
  const page = await show('<p style="margin: 100px">Here is MGX.</p>');
  await expect.poll(() => tally(page)).toEqual({ MGX: 1 });
  await pin(await openOn(hashiya, page, 'MGX'));
  const before = await boxOf(page);
  for (const zoom of ['1.6', '0.8', '1']) {
    await page.evaluate((factor) => document.documentElement.style.setProperty('zoom', factor), zoom);
    await expect.poll(() => boxOf(page)).toEqual(before);
  }
});

test('a card that is pinned takes on the colours that its page changes to', async ({ hashiya, show }) => {
  const page = await show('<p style="margin: 100px">Here is MGX.</p>');
  await expect.poll(() => tally(page)).toEqual({ MGX: 1 });
  const card = await openOn(hashiya, page, 'MGX');
  await pin(card);
  const paper = () => card.read((root) => getComputedStyle(root.querySelector('.card') as Element).backgroundColor);
  const light = await paper();
  await page.evaluate(() => document.body.style.setProperty('background', '#111'));
  await expect.poll(paper).not.toBe(light);
  await page.evaluate(() => document.body.style.setProperty('background', 'white'));
  await expect.poll(paper).toBe(light);
});

/** Zooms into a page as two fingers do, where a driver can; in Firefox none can, and the page is seen as it is. */
async function pinch(page: Page, scale: number): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: scale });
  await page.waitForFunction((by) => visualViewport?.scale === by, {}, scale);
}

test('a card is wholly in the part of a page that the reader has zoomed into', async ({ hashiya, show }) => {
  const page = await show('<p style="margin: 200px">Here is MGX.</p><div style="block-size: 2000px"></div>');
  await page.setViewport({ width: 390, height: 800, isMobile: hashiya.name === 'chromium', hasTouch: true });
  await expect.poll(() => tally(page)).toEqual({ MGX: 1 });
  if (hashiya.name === 'chromium') await pinch(page, 2);
  await openByKeyboard(hashiya, page, 'MGX');
  const seen = await page.evaluate(() => {
    const { offsetLeft: x, offsetTop: y, width, height } = visualViewport as VisualViewport;
    return { x, y, right: x + width, bottom: y + height };
  });
  const { x, y, right, bottom } = await boxOf(page);
  expect([x >= seen.x, y >= seen.y, right <= seen.right, bottom <= seen.bottom]).toEqual([true, true, true, true]);
});
