import type { Page } from 'puppeteer-core';
import { middleOf } from '../browsers/point-at.ts';
import { tally } from '../browsers/standing-ranges.ts';
import { expect, test } from './fixtures.ts';

declare global {
  /** Ids of the entities whose cards the page has asked for. */
  var cardsAsked: readonly string[];
}

const BODY = '<p style="font: 40px/2 monospace">MGX</p><p style="font: 40px/2 monospace">WAM</p>';
const asked = (page: Page) => page.evaluate(() => cardsAsked);
const isOpen = (page: Page) => page.evaluate(() => document.querySelector('hashiya-card') !== null);

/** Annotates the page, with a background that fails so often to draw a card. */
async function annotate(page: Page, failures = 0): Promise<void> {
  await page.evaluate((fail) => {
    globalThis.cardsAsked = annotating.annotatePage(['MGX', 'WAM'], fail).cards;
  }, failures);
  await expect.poll(() => tally(page)).toEqual({ MGX: 1, WAM: 1 });
}

async function pointAt(page: Page, name: string): Promise<void> {
  const { x, y } = await middleOf(page, name);
  await page.mouse.move(x, y);
  await page.mouse.move(x + 1, y);
}

test('a card is asked for while the pointer dwells, and not once more when it opens', async ({ show }) => {
  const page = await show(BODY);
  await annotate(page);
  const wasOpen = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const look = () => {
          if (cardsAsked.length === 0) requestAnimationFrame(look);
          else resolve(document.querySelector('hashiya-card') !== null);
        };
        look();
      }),
  );
  await pointAt(page, 'MGX');
  expect(await wasOpen).toBe(false);
  await expect.poll(() => isOpen(page)).toBe(true);
  await page.mouse.move(700, 10, { steps: 3 });
  await expect.poll(() => isOpen(page)).toBe(false);
  expect(await asked(page)).toEqual(['MGX']);
});

test('each card that opens is asked for once', async ({ show }) => {
  const page = await show(BODY);
  await annotate(page);
  await pointAt(page, 'WAM');
  await expect.poll(() => isOpen(page)).toBe(true);
  await page.mouse.move(700, 10, { steps: 3 });
  await expect.poll(() => isOpen(page)).toBe(false);
  await pointAt(page, 'MGX');
  await expect.poll(() => isOpen(page)).toBe(true);
  expect(await asked(page)).toEqual(['WAM', 'MGX']);
});

test('a card whose answer failed during the dwell is asked for again when it opens', async ({ show }) => {
  const page = await show(BODY);
  await annotate(page, 1);
  await pointAt(page, 'MGX');
  await expect.poll(() => isOpen(page)).toBe(true);
  expect(await asked(page)).toEqual(['MGX', 'MGX']);
});
