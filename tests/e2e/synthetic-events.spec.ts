import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { highlights } from '../browsers/highlights.ts';
import { middleOf } from '../browsers/point-at.ts';
import { tally } from '../browsers/standing-ranges.ts';
import type { TestBrowser } from '../browsers/test-browser.ts';
import { CARD, closedCard, openedCard } from './fixtures.ts';
import { expect, test } from './moving-fixtures.ts';

/** Well over what a pointer must rest before a card opens, and a card needs to open. */
const LONG_ENOUGH = 1_000; // ms

/** Plays a reader who points and clicks at a place of the page, as only a script can. */
const playPointer = (page: Page, at: { x: number; y: number }): Promise<void> =>
  page.evaluate(({ x, y }) => {
    const init = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, view: window };
    const target = document.elementFromPoint(x, y) ?? document;
    for (const type of ['pointerover', 'pointerenter', 'pointermove', 'pointermove', 'pointerdown', 'pointerup'])
      target.dispatchEvent(new PointerEvent(type, init));
    for (const type of ['mouseover', 'mousemove', 'mousedown', 'mouseup', 'click', 'contextmenu'])
      target.dispatchEvent(new MouseEvent(type, init));
    for (const type of ['touchstart', 'touchend']) target.dispatchEvent(new Event(type, { bubbles: true }));
    target.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  }, at);

const playKey = (page: Page, key: string): Promise<boolean> =>
  page.evaluate(
    (pressed) =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true })),
    key,
  );

const ringOn = async (page: Page): Promise<string[]> =>
  (await highlights(page, 'hashiya-current')).map(({ text }) => text);

test('what the page itself plays of a pointer and keys opens, closes and moves nothing; the reader’s own does', async ({
  hashiya,
  show,
}) => {
  const page = await show('<p>MGX met Emmanuel Macron.</p>');
  await expect.poll(() => tally(page)).toEqual({ MGX: 1, 'Emmanuel Macron': 1 });
  const at = await middleOf(page, 'Emmanuel Macron');
  await playPointer(page, at);
  await pause(LONG_ENOUGH);
  expect(await page.$(CARD)).toBeNull();

  await hashiya.runCommand('next');
  await expect.poll(() => ringOn(page)).toEqual(['MGX']);
  for (const key of ['Enter', 'Escape']) expect(await playKey(page, key), `${key} is the page’s`).toBe(true);
  await pause(LONG_ENOUGH);
  expect(await page.$(CARD)).toBeNull();
  expect(await ringOn(page)).toEqual(['MGX']);

  await page.keyboard.press('Enter');
  const card = await openedCard(hashiya, page);
  await playPointer(page, at);
  await playKey(page, 'Escape');
  await pause(LONG_ENOUGH);
  expect(await card.read((root) => root.querySelector('h2')?.textContent)).toBe('MGX');
  await page.keyboard.press('Escape');
  await closedCard(page);
});

/** The name that the extension goes by among scripts, which anyone can know. */
const idOf = (hashiya: TestBrowser): string =>
  hashiya.name === 'chromium' ? new URL(hashiya.extensionUrl('')).host : '{b4a3c7d2-6e0f-4c58-9a51-7d1f0c2e8b64}';

test('a page that plays the start of another content script does not stop Hashiya', async ({ hashiya, show }) => {
  const page = await show('<p>MGX</p>');
  await expect.poll(() => tally(page)).toEqual({ MGX: 1 });
  await page.evaluate((id) => {
    const type = `${id}:content:wxt:content-script-started`;
    const detail = { contentScriptName: 'content', messageId: 'played' };
    document.dispatchEvent(new CustomEvent(type, { detail }));
    window.postMessage({ type, ...detail }, '*');
  }, idOf(hashiya));
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>WAM</p>'));
  await expect.poll(() => tally(page)).toEqual({ MGX: 1, WAM: 1 });
});
