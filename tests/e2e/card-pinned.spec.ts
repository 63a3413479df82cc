import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { countCards } from '../browsers/count-cards.ts';
import { nthCard, openedCard } from '../browsers/opened-card.ts';
import { pointAt } from '../browsers/point-at.ts';
import { tally } from '../browsers/standing-ranges.ts';
import {
  boxOf,
  cardsOn,
  hasFocus,
  headingOf,
  LONG_ENOUGH,
  openByKeyboard,
  openOn,
  pin,
  ringOn,
  step,
} from './card-on.ts';
import { expect, test } from './moving-fixtures.ts';

const BODY = '<p>MGX</p><p>WAM</p><p style="margin-block-start: 400px">Emmanuel Macron</p>';
const MARKS = { MGX: 1, WAM: 1, 'Emmanuel Macron': 1 };

test('when the dataset changes, a pinned card stays and leads on, and an open one closes', async ({
  hashiya,
  show,
}) => {
  const page = await show(BODY);
  await expect.poll(() => tally(page)).toEqual(MARKS);
  const pinned = await openOn(hashiya, page, 'MGX');
  await pin(pinned);
  const stands = await boxOf(page);
  // Opened by keyboard, it stays wherever the pointer is.
  await step(hashiya, page, ['next', 'MGX']);
  const open = await openByKeyboard(hashiya, page, 'WAM');
  expect(await headingOf(open)).toContain('WAM');
  expect(await cardsOn(page)).toBe(2);

  const options = await hashiya.openExtensionPage('options.html#emmanuel-macron', '.actions button', 'behind');
  const turn = () => options.$eval('.actions button', (button) => (button as HTMLElement).click());
  await turn();
  await expect.poll(() => tally(page)).toEqual({ MGX: 1, WAM: 1 });
  await expect.poll(() => cardsOn(page)).toBe(1);
  expect(await headingOf(pinned)).toBe('MGX');
  expect(await boxOf(page)).toEqual(stands);
  await turn();
  await expect.poll(() => tally(page)).toEqual(MARKS);
  await options.close();

  await page.bringToFront();
  await pinned.click('[data-act=next]');
  expect(await headingOf(await openedCard(hashiya, page, nthCard(2)))).toContain('WAM');
  expect(await ringOn(page)).toEqual(['WAM']);
  // Its name is still known to be that of a pinned card.
  await step(hashiya, page, ['previous', 'MGX']);
  await expect.poll(() => cardsOn(page)).toBe(1);
  await page.keyboard.press('Enter');
  await expect.poll(() => hasFocus(pinned)).toBe(true);
  expect(await cardsOn(page)).toBe(1);
});

test('pointing at a pinned name opens no second card, and Enter on it brings the reader into the pinned one', async ({
  hashiya,
  show,
}) => {
  const page = await show(BODY);
  await expect.poll(() => tally(page)).toEqual(MARKS);
  const opened = await countCards(page);
  const card = await openOn(hashiya, page, 'MGX');
  await pin(card);
  await page.mouse.click(700, 700);
  await expect.poll(() => hasFocus(card)).toBe(false);
  await pointAt(page, 'MGX');
  await pause(LONG_ENOUGH);
  expect(await opened()).toBe(1);

  await step(hashiya, page, ['next', 'MGX']);
  await page.keyboard.press('Enter');
  await expect.poll(() => hasFocus(card)).toBe(true);
  expect(await opened()).toBe(1);
});

/** Draws the pointer over the page with a button held down. */
async function draw(page: Page, { x, y }: { x: number; y: number }, button: 'left' | 'middle' | 'right') {
  await page.mouse.move(x, y);
  await page.mouse.down({ button });
  await page.mouse.move(x + 80, y + 50, { steps: 5 });
  await page.mouse.up({ button });
}

test('a pinned card is dragged with the main button alone', async ({ hashiya, show }) => {
  const page = await show(`${BODY}<script>addEventListener('contextmenu', (event) => event.preventDefault())</script>`);
  await expect.poll(() => tally(page)).toEqual(MARKS);
  const card = await openOn(hashiya, page, 'MGX');
  await pin(card);
  const before = await boxOf(page);
  const head = { x: before.x + 120, y: before.y + 22 };
  await draw(page, head, 'right');
  await draw(page, head, 'middle');
  expect(await boxOf(page)).toEqual(before);
  await draw(page, head, 'left');
  // Had the others moved it too, it would be further.
  await expect.poll(() => boxOf(page)).toMatchObject({ x: before.x + 80, y: before.y + 50 });
});
