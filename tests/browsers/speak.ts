import type { Page } from 'puppeteer-core';

/** Chooses the interface's language from a page of the extension, as its own picker does, and waits until that speaks it. */
export async function speak(page: Page, language: string): Promise<void> {
  await page.evaluate((chosen) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    return chrome.storage.local.set({ language: chosen });
  }, language);
  // A page behind another paints nothing: asked in steps, not by frames.
  await page.waitForFunction((chosen) => document.documentElement.lang === chosen, { polling: 50 }, language);
}
