import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { countCards } from '../browsers/count-cards.ts';
import { highlights } from '../browsers/highlights.ts';
import { middleOf } from '../browsers/point-at.ts';
import { tally } from '../browsers/standing-ranges.ts';
import { CARD, closedCard, openedCard } from './fixtures.ts';
import { expect, test } from './moving-fixtures.ts';

/** Well over what a pointer must rest before a card opens, and a card needs to open. */
const LONG_ENOUGH = 1_000; // ms

const titleOf = (root: ShadowRoot) => root.querySelector('h2')?.textContent;

test('a pointer that travels opens nothing, not even on a long name, and one that slows opens its card', async ({
  hashiya,
  show,
}) => {
  const page = await show('<p style="font: 90px/1.2 monospace; margin: 40px">Emmanuel Macron</p>');
  await expect.poll(() => tally(page)).toEqual({ 'Emmanuel Macron': 1 });
  const opened = await countCards(page);
  const { x, y } = await middleOf(page, 'Emmanuel Macron');
  const start = Date.now();
  for (let i = 0; Date.now() - start < 1_500; i++) await page.mouse.move(x + (i % 2 ? -150 : 150), y);
  await page.mouse.move(x, 700);
  await pause(LONG_ENOUGH);
  expect(await opened()).toBe(0);

  for (let i = 0; i < 20 && (await opened()) === 0; i++) {
    await page.mouse.move(x - 10 + i, y);
    await pause(60);
  }
  await openedCard(hashiya, page);
});

test('nothing opens while the page is scrolled, though the hand trembles', async ({ hashiya, show }) => {
  const page = await show('<p style="position: fixed">MGX</p><div style="block-size: 9000px"></div>');
  await expect.poll(() => tally(page)).toEqual({ MGX: 1 });
  const opened = await countCards(page);
  const { x, y } = await middleOf(page, 'MGX');
  const start = Date.now();
  for (let i = 0; Date.now() - start < 1_500; i++) {
    await page.mouse.move(x + (i % 3), y + (i % 2));
    await page.mouse.wheel({ deltaY: 20 });
    await pause(40);
  }
  expect(await opened()).toBe(0);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
  // What scrolls smoothly goes on for a while.
  await pause(LONG_ENOUGH);
  await page.mouse.move(x - 2, y);
  await openedCard(hashiya, page);
});

test('what scrolls elsewhere on the page keeps no card from opening', async ({ hashiya, show }) => {
  const page = await show(
    '<p>MGX</p><div id="ticker" style="overflow: hidden; inline-size: 200px"><div style="inline-size: 99999px">News</div></div>',
  );
  await expect.poll(() => tally(page)).toEqual({ MGX: 1 });
  await page.evaluate(() => {
    setInterval(() => document.querySelector('#ticker')?.scrollBy({ left: 1, behavior: 'instant' }), 30);
  });
  const { x, y } = await middleOf(page, 'MGX');
  await page.mouse.move(x, y, { steps: 3 });
  await openedCard(hashiya, page);
});

test('nothing opens while text is selected by dragging', async ({ hashiya, show }) => {
  const page = await show('<p style="font: 30px monospace">It was MGX that came.</p>');
  await expect.poll(() => tally(page)).toEqual({ MGX: 1 });
  const opened = await countCards(page);
  const { x, y } = await middleOf(page, 'MGX');
  await page.mouse.move(x - 60, y);
  await page.mouse.down();
  for (let i = 0; i < 6; i++) {
    await page.mouse.move(x - 20 + i * 4, y);
    await pause(100);
  }
  await pause(LONG_ENOUGH);
  expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(0);
  expect(await opened()).toBe(0);
  await page.mouse.up();
  await page.mouse.move(x + 2, y + 1);
  await openedCard(hashiya, page);
});

test('a press on a name ends the wait for its card', async ({ show }) => {
  const page = await show('<p style="font: 30px monospace">MGX</p>');
  await expect.poll(() => tally(page)).toEqual({ MGX: 1 });
  const opened = await countCards(page);
  const { x, y } = await middleOf(page, 'MGX');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.up();
  await pause(LONG_ENOUGH);
  expect(await opened()).toBe(0);
});

/** Another name stands between the first one and its card. */
const BETWEEN =
  '<p style="font: 30px/1 monospace; margin: 40px">MGX</p><p style="font: 60px/1.5 monospace; margin: -34px 0 0 -10px; padding-inline-start: 40px; inline-size: 700px">WAM WAM WAM</p>';

/** Moves slowly enough that each name below would open its own card, were it meant. */
async function goSlowly(page: Page, from: { x: number; y: number }, to: { x: number; y: number }, steps = 20) {
  for (let i = 1; i <= steps; i++) {
    await page.mouse.move(from.x + (i / steps) * (to.x - from.x), from.y + (i / steps) * (to.y - from.y));
    await pause(40);
  }
}

/** Pushes the card far down, as a script of the page may: the way is long, and two lines of names lie on it. */
const pushDown = (page: Page): Promise<void> =>
  page.$eval(CARD, (host) => {
    const { top } = host.getBoundingClientRect();
    (host as HTMLElement).style.setProperty('--gloss-y', `${top + 160}`, 'important');
  });

test('the way to the card may lead over another name, and the card stays', async ({ hashiya, show }) => {
  const page = await show(BETWEEN);
  await expect.poll(() => tally(page)).toEqual({ MGX: 1, WAM: 3 });
  const opened = await countCards(page);
  const from = await middleOf(page, 'MGX');
  await page.mouse.move(from.x, from.y, { steps: 3 });
  const card = await openedCard(hashiya, page);
  await pushDown(page);
  const { top, left } = await page.$eval(CARD, (host) => host.getBoundingClientRect().toJSON() as DOMRect);
  expect(top - from.y).toBeGreaterThan(150);
  await goSlowly(page, from, { x: left + 120, y: top + 20 });
  await pause(LONG_ENOUGH);
  expect(await card.read(titleOf)).toBe('MGX');
  expect(await opened()).toBe(1);
});

test('a pointer that stops on another name on its way to the card opens that one', async ({ hashiya, show }) => {
  const page = await show(BETWEEN);
  await expect.poll(() => tally(page)).toEqual({ MGX: 1, WAM: 3 });
  const from = await middleOf(page, 'MGX');
  await page.mouse.move(from.x, from.y, { steps: 3 });
  const card = await openedCard(hashiya, page);
  await pushDown(page);
  const other = await middleOf(page, 'WAM');
  await goSlowly(page, from, { x: from.x + 4, y: other.y }, 8);
  await expect.poll(() => card.read(titleOf)).not.toBe('MGX');
});

test('a frame too small for a card marks its names and opens none, by pointer, finger or keyboard', async ({
  hashiya,
  show,
}) => {
  const page = await show(
    '<iframe style="inline-size: 359px; block-size: 300px" srcdoc="<!doctype html><html lang=en><p>MGX</p><button>Go</button></html>"></iframe>',
  );
  const element = await page.waitForSelector('iframe');
  const frame = await element?.contentFrame();
  const outer = await element?.boundingBox();
  if (!element || !frame || !outer) throw new Error('The page has no frame.');
  await expect.poll(() => highlights(frame)).toHaveLength(1);
  const [inner] = (await highlights(frame))[0]?.boxes ?? [];
  if (!inner) throw new Error('The frame shows no name.');
  const opened = await countCards(frame);
  const at = { x: outer.x + inner.x + inner.width / 2, y: outer.y + inner.y + inner.height / 2 };
  await page.mouse.move(at.x, at.y, { steps: 3 });
  await pause(LONG_ENOUGH);
  await page.touchscreen.tap(at.x, at.y);
  await frame.evaluate(() => {
    addEventListener('keydown', ({ key, defaultPrevented }) => {
      document.title += `${key}:${defaultPrevented}`;
    });
  });
  await frame.focus('button');
  await hashiya.runCommand('next');
  await expect.poll(async () => (await highlights(frame, 'hashiya-current')).length).toBe(1);
  await page.keyboard.press('Enter');
  await pause(LONG_ENOUGH);
  expect(await frame.title()).toBe('Enter:false');
  expect(await opened()).toBe(0);

  await element.evaluate((shown) => {
    (shown as HTMLElement).style.inlineSize = '500px';
  });
  await page.mouse.move(at.x + 1, at.y + 1);
  await expect.poll(opened).toBe(1);
});

test('Tab goes through the card and out of it to where the reader was', async ({ hashiya, show }) => {
  const page = await show('<a href="#before">before</a><p>MGX</p><a href="#after">after</a>');
  await expect.poll(() => tally(page)).toEqual({ MGX: 1 });
  await page.focus('a');
  await hashiya.runCommand('next');
  await expect.poll(async () => (await highlights(page, 'hashiya-current')).length).toBe(1);
  await page.keyboard.press('Enter');
  const card = await openedCard(hashiya, page);
  const stops = await card.read((root) => [...root.querySelectorAll('a[href], button')].map((stop) => stop.outerHTML));
  const focused = () => card.read((root) => root.activeElement?.outerHTML);
  const seen: (string | undefined)[] = [];
  // Firefox stops at what can be scrolled too.
  for (let i = 0; i < 50 && (await page.$(CARD)); i++) {
    await page.keyboard.press('Tab');
    seen.push(await focused());
  }
  await closedCard(page);
  expect(stops).not.toHaveLength(0);
  expect(seen.filter((stop) => stop !== undefined && stops?.includes(stop))).toEqual(stops);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('before');
  await page.keyboard.press('Enter');
  await openedCard(hashiya, page);
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await closedCard(page);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('before');
});

test('Esc gives the focus back that a press in the card had taken', async ({ hashiya, show }) => {
  const page = await show('<a href="#before">before</a><p>MGX</p>');
  await expect.poll(() => tally(page)).toEqual({ MGX: 1 });
  await page.focus('a');
  const { x, y } = await middleOf(page, 'MGX');
  await page.mouse.move(x, y, { steps: 3 });
  const card = await openedCard(hashiya, page);
  await card.click('h2');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe(CARD);
  await page.keyboard.press('Escape');
  await closedCard(page);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('before');
});

test('a card above a name opens clear of the pointer that rests there', async ({ hashiya, show }) => {
  const page = await show('<p style="position: fixed; inset-block-end: 60px">Emmanuel Macron spoke.</p>');
  await expect.poll(() => tally(page)).toEqual({ 'Emmanuel Macron': 1 });
  await page.evaluate(() => {
    const entered = Object.assign(globalThis, { entered: 0 });
    const count = ({ target }: Event) => {
      if ((target as Element).localName === 'hashiya-card') entered.entered++;
    };
    addEventListener('pointerenter', count, { capture: true });
  });
  const { x, y } = await middleOf(page, 'Emmanuel Macron');
  await page.mouse.move(x, y, { steps: 4 });
  await openedCard(hashiya, page);
  expect(await page.evaluate(() => (globalThis as typeof globalThis & { entered: number }).entered)).toBe(0);
  const bottom = await page.$eval(CARD, (card) => card.getBoundingClientRect().bottom);
  expect(bottom).toBeLessThan(y);
});
