import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type FileServer, serve } from '../../tools/serve.ts';
import { highlights, type Mark } from '../browsers/highlights.ts';
import { openBrowser } from '../browsers/open-browser.ts';
import { CARD, openedCard } from '../browsers/opened-card.ts';
import { storeSettings } from '../browsers/store-settings.ts';
import type { BrowserName, TestBrowser } from '../browsers/test-browser.ts';

export const BUILDS: Readonly<Record<BrowserName, string>> = {
  chromium: join(import.meta.dirname, '../../.output/chrome-mv3'),
  firefox: join(import.meta.dirname, '../../.output/firefox-mv3'),
};
export const ARTICLES = join(import.meta.dirname, '../articles');

/** All that is spotted is marked, unless a test is of what is not. */
export const ALL_MARKED = { density: 'every', marksPlaces: true };

/** Stores the reader's choices, as the extension's own pages do. */
export async function choose(browser: TestBrowser, settings: object): Promise<void> {
  const popup = await browser.openExtensionPage('popup.html', '[role=switch]');
  await storeSettings(popup, settings);
  await popup.close();
}

interface Shared {
  browserKind: BrowserName;
  hashiya: TestBrowser;
  site: FileServer;
}

/** Tests with a browser that has the built extension in it, and a server of the articles; one of each a worker. */
export const test = base.extend<object, Shared>({
  browserKind: ['chromium', { option: true, scope: 'worker' }],
  hashiya: [
    async ({ browserKind }, use) => {
      const browser = await openBrowser(browserKind, { extension: BUILDS[browserKind] });
      await choose(browser, ALL_MARKED);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  site: [
    async ({ browserKind: _ }, use) => {
      const site = await serve(ARTICLES);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
});

/** Waits until a page shows as many marks as it should, and returns them. */
export async function marksOn(page: Page, count: number): Promise<Mark[]> {
  await expect
    .poll(async () => (await highlights(page)).filter(isMark).length, { message: 'marks on the page' })
    .toBe(count);
  return (await highlights(page)).filter(isMark);
}

const isMark = ({ name }: Mark): boolean => name !== 'hashiya-current';

/** Waits until no card stands on the page. */
export const closedCard = (page: Page) => page.waitForFunction((tag) => !document.querySelector(tag), {}, CARD);

/** A text without the marks that only isolate directions, and with plain spaces. */
export const plain = (text: string | undefined): string =>
  (text ?? '').replace(/[\u2066-\u2069\u200e\u200f]/g, '').replace(/[\u00a0\u202f]/g, ' ');

export { CARD, expect, openedCard };
