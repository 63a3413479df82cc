import type { Page } from 'puppeteer-core';
import type { ClosedShadow } from './closed-shadow.ts';
import { eventually } from './eventually.ts';
import type { TestBrowser } from './test-browser.ts';

export const CARD = 'hashiya-card';

/** The n-th card of a page (from 1), in the order in which they were opened. */
export const nthCard = (nth: number): string => `${CARD}:nth-of-type(${nth})`;

const isShown = (root: ShadowRoot): boolean =>
  root.querySelector('h2, .notice') !== null && root.getAnimations().length === 0;

/** Waits until a card stands on the page with something to read in it, and its opening has come to rest. */
export async function openedCard(browser: TestBrowser, page: Page, host = CARD): Promise<ClosedShadow> {
  const card = browser.closedShadow(page, host);
  await eventually('a card with something to read in it', async () => (await card.read(isShown)) || undefined);
  return card;
}
