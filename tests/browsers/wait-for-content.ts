import type { Page } from 'puppeteer-core';

const BETWEEN = 50; // ms

/** Waits until the selector finds something, in a tab behind others too, where no frame is drawn that one could wait for. */
export async function waitForContent(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelector(wanted) !== null, { polling: BETWEEN }, selector);
}
