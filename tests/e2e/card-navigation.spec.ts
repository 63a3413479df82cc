import type { Page } from 'puppeteer-core';
import { EXPECTED } from '../articles/pages/expected.ts';
import type { ClosedShadow } from '../browsers/closed-shadow.ts';
import { pointAt } from '../browsers/point-at.ts';
import type { TestBrowser } from '../browsers/test-browser.ts';
import { ALL_MARKED, choose, expect, marksOn, openedCard, test } from './fixtures.ts';

const heading = (card: ClosedShadow) => card.read((root) => root.querySelector('h2')?.textContent ?? '');
/** Opens the card of a name on one of the articles. */
async function openOn(page: Page, file: string, hashiya: TestBrowser): Promise<ClosedShadow> {
  const { marks = [], card } = EXPECTED.find((expected) => expected.page === file) ?? {};
  await marksOn(page, marks.length);
  await pointAt(page, card?.of ?? '');
  return openedCard(hashiya, page);
}

const has = (card: ClosedShadow, selector: string) =>
  card.read((root, wanted) => root.querySelector(wanted) !== null, selector);

test('a card leads to the cards of related entities and back, in the same place', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  const card = await openOn(page, 'en.html', hashiya);
  const first = await heading(card);
  expect(await has(card, '.back')).toBe(false);

  const next = await card.read((root) => root.querySelector('button.chip')?.textContent ?? '');
  await card.click('button.chip');
  await expect.poll(() => heading(card)).not.toBe(first);
  expect(next).not.toBe('');
  expect(await heading(card)).toBe(next);
  expect(await card.read((root) => root.querySelector('.why')?.textContent)).toBe('');

  await card.click('.back');
  await expect.poll(() => heading(card)).toBe(first);
  expect(await has(card, '.back')).toBe(false);
  expect(await card.read((root) => root.querySelector('.why')?.textContent)).not.toBe('');
  await page.close();
});

test.afterEach(({ hashiya }) => choose(hashiya, ALL_MARKED));

test('a card speaks another language when asked, and so does the next one on any page', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  const card = await openOn(page, 'en.html', hashiya);
  expect(await card.attribute('[role=dialog]', 'lang')).toBe('en');
  await card.click('.speaks [lang=ar]');
  await expect.poll(() => card.attribute('[role=dialog]', 'lang')).toBe('ar');
  expect(await card.attribute('[role=dialog]', 'dir')).toBe('rtl');
  expect(await card.attribute('.speaks [aria-pressed=true]', 'lang')).toBe('ar');
  await page.close();

  const other = await hashiya.newPage(`${site.origin}/pages/fr.html`);
  const next = await openOn(other, 'fr.html', hashiya);
  expect(await next.attribute('[role=dialog]', 'lang')).toBe('ar');
  await other.close();
});

/** Scrolls the card to its end, and tells how far that is. */
const scrollDown = (card: ClosedShadow) =>
  card.read((root) => {
    root.querySelector('.body')?.scrollBy({ top: 9_999, behavior: 'instant' });
    return root.querySelector('.body')?.scrollTop ?? 0;
  });

const scrolledIn = (card: ClosedShadow) => card.read((root) => root.querySelector('.body')?.scrollTop ?? -1);

test('more facts of one entity come below without a scroll, and the card of another opens at its top', async ({
  hashiya,
  site,
}) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await page.setViewport({ width: 800, height: 400 });
  const card = await openOn(page, 'en.html', hashiya);
  const facts = () => card.read((root) => root.querySelectorAll('.facts > li').length);
  const before = (await facts()) ?? 0;
  const scrolled = (await scrollDown(card)) ?? 0;
  expect(scrolled).toBeGreaterThan(0);
  await card.click('.more');
  await expect.poll(facts).toBeGreaterThan(before);
  expect(await scrolledIn(card)).toBe(scrolled);

  const first = await heading(card);
  const end = (await scrollDown(card)) ?? 0;
  expect(end).toBeGreaterThan(scrolled);
  await card.click('button.chip:last-of-type');
  await expect.poll(() => heading(card)).not.toBe(first);
  expect(await scrolledIn(card)).toBe(0);
  // It is long enough to be scrolled.
  expect(await scrollDown(card)).toBeGreaterThan(0);
  await page.close();
});
