import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { highlights } from '../browsers/highlights.ts';
import { pointAt } from '../browsers/point-at.ts';
import { tally } from '../browsers/standing-ranges.ts';
import { LONG_ENOUGH, openOn, pin } from './card-on.ts';
import { CARD, closedCard } from './fixtures.ts';
import { expect, test } from './moving-fixtures.ts';

const dialogOf = (name: string): string =>
  `<dialog style="inset-block-start: 0; margin-block-start: 20px"><p>${name}</p><button>Fine</button></dialog>`;

test('Esc in a pinned card inside a modal dialog of the page closes the card and not the dialog', async ({
  hashiya,
  show,
}) => {
  const page = await show(`${dialogOf('MGX')}<script>document.querySelector('dialog').showModal()</script>`);
  await expect.poll(() => tally(page)).toEqual({ MGX: 1 });
  const card = await openOn(hashiya, page, 'MGX');
  await pin(card);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe(CARD);
  await page.keyboard.press('Escape');
  await closedCard(page);
  expect(await page.$eval('dialog', ({ open }) => open)).toBe(true);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('dialog')?.open);
});

declare global {
  /** The tree that holds the page's dialog. */
  var outer: ShadowRoot | Document;
}

/** Where the card in the dialog stands, and whether what is pressed there comes to it: nothing comes to what is inert. */
const cardInDialog = (page: Page) =>
  page.evaluate((tag) => {
    const card = outer.querySelector(tag);
    const { right = 0, bottom = 0, height = 0 } = card?.getBoundingClientRect() ?? {};
    const isPressed = card !== null && outer.elementFromPoint(right - 26, bottom - 22) === card;
    return { right, bottom, height, isPressed };
  }, CARD);

/** The middles of the foot's buttons, from the card's right edge. */
const COPY = 128; // CSS pixels
const CLOSE = 26; // CSS pixels
const ABOVE_EDGE = 22; // CSS pixels

const PLACES = {
  'a modal dialog in a shadow root': `
    globalThis.outer = document.querySelector('div').attachShadow({ mode: 'open' });
    outer.innerHTML = '${dialogOf('Al-Ain News')}';`,
  'a shadow root in a modal dialog': `
    globalThis.outer = document;
    document.querySelector('div').innerHTML = '${dialogOf('')}';
    document.querySelector('dialog p').attachShadow({ mode: 'open' }).textContent = 'Al-Ain News';`,
};

for (const [place, script] of Object.entries(PLACES))
  test(`the card of a name in ${place} can be pressed and stays below the pointer`, async ({ show }) => {
    const page = await show(
      `<p>WAM</p><div></div><script>${script} outer.querySelector('dialog').showModal();</script>`,
    );
    await expect.poll(async () => (await highlights(page)).map(({ text }) => text)).toContain('Al-Ain News');
    await pointAt(page, 'Al-Ain News');
    await expect.poll(async () => (await cardInDialog(page)).height).toBeGreaterThan(100);
    const { right, bottom, height, isPressed } = await cardInDialog(page);
    expect(isPressed).toBe(true);
    await page.mouse.click(right - COPY, bottom - ABOVE_EDGE);
    // What it opens in the card takes room.
    await expect.poll(async () => (await cardInDialog(page)).height).toBeGreaterThan(height);
    const grown = await cardInDialog(page);
    await page.mouse.move(grown.right - COPY, grown.bottom - ABOVE_EDGE, { steps: 3 });
    await pause(LONG_ENOUGH);
    expect(await cardInDialog(page)).toEqual(grown);
    await page.mouse.click(grown.right - CLOSE, grown.bottom - ABOVE_EDGE);
    await expect.poll(async () => (await cardInDialog(page)).height).toBe(0);
  });
