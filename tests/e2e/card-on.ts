import type { Frame, Page } from 'puppeteer-core';
import type { ClosedShadow } from '../browsers/closed-shadow.ts';
import { highlights } from '../browsers/highlights.ts';
import { CARD, nthCard, openedCard } from '../browsers/opened-card.ts';
import { pointAt } from '../browsers/point-at.ts';
import type { TestBrowser } from '../browsers/test-browser.ts';
import { expect } from './fixtures.ts';

/** Well over what a pointer must rest before a card opens, a card needs to open, and one that was left needs to close. */
export const LONG_ENOUGH = 1_000; // ms

/** How many cards stand on a page. */
export const cardsOn = (page: Page): Promise<number> =>
  page.evaluate((tag) => document.querySelectorAll(tag).length, CARD);

/** The texts that the ring is on: one, or none. */
export const ringOn = async (where: Page | Frame): Promise<string[]> =>
  (await highlights(where, 'hashiya-current')).map(({ text }) => text);

/** Where the n-th card (from 1) stands in the viewport, in whole pixels. */
export const boxOf = (page: Page, nth = 1) =>
  page.$eval(nthCard(nth), (card) => {
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return { x: Math.round(left), y: Math.round(top), right: Math.round(right), bottom: Math.round(bottom) };
  });

export const headingOf = (card: ClosedShadow) => card.read((root) => root.querySelector('h2')?.textContent ?? '');

/** Opens the card of a name by pointing at it, beside those that are pinned. */
export async function openOn(hashiya: TestBrowser, page: Page, name: string): Promise<ClosedShadow> {
  const nth = (await cardsOn(page)) + 1;
  await pointAt(page, name);
  return openedCard(hashiya, page, nthCard(nth));
}

/** Does what the keys of a step do, and waits until the ring is on the name that it should lead to. */
export async function step(
  hashiya: TestBrowser,
  page: Page,
  [command, name]: readonly [string, string],
): Promise<void> {
  await hashiya.runCommand(command);
  await expect.poll(() => ringOn(page)).toEqual([name]);
}

/** Brings the ring to the next name and opens its card. */
export async function openByKeyboard(hashiya: TestBrowser, page: Page, name: string): Promise<ClosedShadow> {
  const nth = (await cardsOn(page)) + 1;
  await step(hashiya, page, ['next', name]);
  await page.keyboard.press('Enter');
  return openedCard(hashiya, page, nthCard(nth));
}

const isPinned = (card: ClosedShadow) =>
  expect.poll(() => card.attribute('[role=dialog]', 'class')).toBe('card pinned');

/** Pins a card by pressing its button. */
export async function pin(card: ClosedShadow): Promise<void> {
  await card.click('[data-act=pin]');
  await isPinned(card);
}

/** Pins a card by its button and the keyboard. */
export async function pinByKeyboard(page: Page, card: ClosedShadow): Promise<void> {
  await focusIn(card, '[data-act=pin]');
  await page.keyboard.press('Enter');
  await isPinned(card);
}

/** Gives the focus to what the selector finds in a card. */
export const focusIn = (card: ClosedShadow, selector: string) =>
  card.read((root, wanted) => root.querySelector<HTMLElement>(wanted)?.focus(), selector);

export const hasFocus = (card: ClosedShadow) => card.read((root) => root.activeElement !== null);
