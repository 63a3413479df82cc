import type { Page, Viewport } from 'puppeteer-core';
import { EXPECTED } from '../articles/pages/expected.ts';
import type { ClosedShadow } from '../browsers/closed-shadow.ts';
import { pointAt } from '../browsers/point-at.ts';
import { readingOrder } from '../browsers/reading-order.ts';
import type { TestBrowser } from '../browsers/test-browser.ts';
import { VIEWPORT } from '../browsers/viewport.ts';
import { CARD, expect, marksOn, openedCard, test } from './fixtures.ts';

type Article = (typeof EXPECTED)[number];

/** Zoomed to 200 %, a window is half as wide and high to what stands in it, and each of its pixels is four of the screen's. */
const SCREENS: Readonly<Record<string, Viewport>> = {
  'a screen 320 pixels wide': { width: 320, height: 568 },
  'a small laptop’s window at 200 %': {
    width: VIEWPORT.width / 2,
    height: VIEWPORT.height / 2,
    deviceScaleFactor: 2,
  },
};

/** Opens the card that an article is expected to have, on such a screen. */
async function openOn(hashiya: TestBrowser, address: string, { marks, card }: Article, screen = VIEWPORT) {
  const page = await hashiya.newPage(address);
  await page.setViewport(screen);
  await marksOn(page, marks.length);
  await pointAt(page, card.of);
  return { page, card: await openedCard(hashiya, page) };
}

/** By how many pixels the card goes beyond the window, on whichever side it does most; none if it is wholly on screen. */
const beyondWindow = (page: Page): Promise<number> =>
  page.$eval(CARD, (host) => {
    const { left, top, right, bottom } = host.getBoundingClientRect();
    return Math.max(0, -left, -top, right - innerWidth, bottom - innerHeight);
  });

/** What in the card is wider than there is room for: elements that scroll sideways, and those that go beyond its edge. */
function tooWide(root: ShadowRoot): string[] {
  const all = [...root.querySelectorAll('.card, .card *')];
  const { left, right } = (all[0] as Element).getBoundingClientRect();
  const isOut = (element: Element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && (box.left < left - 0.5 || box.right > right + 0.5);
  };
  const scrolls = ({ scrollWidth, clientWidth }: Element) => clientWidth > 0 && scrollWidth > clientWidth + 1;
  return all.filter((element) => isOut(element) || scrolls(element)).map(({ outerHTML }) => outerHTML.slice(0, 120));
}

/** Has the card show the facts behind its button and a figure's sources, where it has such. */
async function unfoldAll(card: ClosedShadow): Promise<void> {
  for (const folded of ['.more', '.toggle[aria-expanded=false]']) {
    const count = () => card.read((root, selector) => root.querySelectorAll(selector).length, folded);
    const before = (await count()) ?? 0;
    if (before === 0) continue;
    await card.click(folded);
    await expect.poll(count).toBe(before - 1);
  }
}

for (const [name, screen] of Object.entries(SCREENS))
  for (const article of EXPECTED)
    test(`on ${name} the card of ${article.page} is wholly on screen and scrolls down at most`, async ({
      hashiya,
      site,
    }) => {
      const { page, card } = await openOn(hashiya, `${site.origin}/pages/${article.page}`, article, screen);
      expect(await page.evaluate(() => innerWidth)).toBe(screen.width);
      expect(await beyondWindow(page)).toBe(0);
      expect(await card.read(tooWide)).toEqual([]);
      await unfoldAll(card);
      await expect.poll(() => beyondWindow(page)).toBe(0);
      expect(await card.read(tooWide)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await page.close();
    });

test('in a low window what the foot opens can be reached, and the foot stays wholly on screen', async ({
  hashiya,
  site,
}) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await page.setViewport({ width: 320, height: 256 });
  await page.evaluate(() => {
    document.body.innerHTML = '<p style="margin: 110px 0 0 20px">Here is MGX.</p>';
  });
  await marksOn(page, 1);
  await pointAt(page, 'MGX');
  const card = await openedCard(hashiya, page);
  for (const tray of ['mute', 'copy']) {
    await card.click(`[data-act=tray][data-part=${tray}]`);
    await expect.poll(() => card.attribute(`[data-part=${tray}]`, 'aria-expanded')).toBe('true');
    await expect.poll(() => beyondWindow(page)).toBe(0);
    expect(await card.read(cutOff)).toEqual([]);
  }
  await page.close();
});

/** What of the card's foot is cut off, and what of the tray above it, when each thing there is scrolled to in turn. */
function cutOff(root: ShadowRoot): string[] {
  const outer = (root.querySelector('.card') as Element).getBoundingClientRect();
  const isCut = (element: Element) => {
    if (!element.closest('footer')) element.scrollIntoView({ block: 'nearest' });
    const { top, bottom } = element.getBoundingClientRect();
    return top < outer.top || bottom > outer.bottom + 0.5 || bottom > innerHeight;
  };
  const all = [...root.querySelectorAll('footer > *'), ...root.querySelectorAll('.tray > *')];
  return all.filter(isCut).map(({ outerHTML }) => outerHTML.slice(0, 120));
}

/** What moves in the card: elements that have an animation, or take time to change. */
function moving(root: ShadowRoot): string[] {
  const moves = (element: Element) => {
    const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
    return animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration) || scrollBehavior === 'smooth';
  };
  return [...root.querySelectorAll('*')].filter(moves).map(({ className, localName }) => `${localName}.${className}`);
}

test('for a reader who has asked for less motion nothing in the card moves, and for others it appears softly', async ({
  hashiya,
  site,
}) => {
  const [article] = EXPECTED as [Article];
  const page = await hashiya.newPage(`${site.origin}/pages/${article.page}`);
  for (const reduce of [true, false]) {
    await hashiya.reduceMotion(page, reduce);
    await marksOn(page, article.marks.length);
    await pointAt(page, article.card.of);
    const card = await openedCard(hashiya, page);
    expect(await card.read(moving)).toEqual(reduce ? [] : ['section.card']);
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
  }
  await page.close();
});

test('on an Arabic page the card runs from right to left, and names, numbers and dates in it their own way', async ({
  hashiya,
  site,
}) => {
  const article = EXPECTED.find(({ language }) => language === 'ar') as Article;
  const { page, card } = await openOn(hashiya, `${site.origin}/pages/${article.page}`, article);
  expect(await card.read((root) => getComputedStyle(root.querySelector('.card') as Element).direction)).toBe('rtl');
  const isBefore = (root: ShadowRoot, first: string, second: string) => {
    const [a, b] = [first, second].map((selector) => root.querySelector(selector)?.getBoundingClientRect());
    return a !== undefined && b !== undefined && a.left >= b.right;
  };
  expect(await card.read(isBefore, '.kind .dot', '.speaks')).toBe(true);
  expect(await card.read(isBefore, 'dt', 'dt + dd > *')).toBe(true);
  expect(await card.read(isBefore, '.why', '.close')).toBe(true);
  const order = await card.read(readingOrder);
  expect(order?.wrong).toEqual([]);
  expect(order?.looked).toBeGreaterThan(10);
  await page.close();
});
