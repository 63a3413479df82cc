import type { Frame, Page } from 'puppeteer-core';

declare global {
  /** How many cards the page has seen. */
  var cardsOpened: number;
}

/** Counts the cards that open on a page from now on, and returns what reads it. */
export async function countCards(page: Page | Frame): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const isCard = (node: Node) => node.nodeName.toLowerCase() === 'hashiya-card';
    globalThis.cardsOpened = 0;
    new MutationObserver((records) => {
      for (const { addedNodes } of records) cardsOpened += [...addedNodes].filter(isCard).length;
    }).observe(document, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => cardsOpened);
}
