import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { openBareBrowser } from '../browsers/bare-browser.ts';
import { bundle } from '../browsers/bundle.ts';
import type { BrowserName } from '../browsers/test-browser.ts';

interface Shared {
  browserKind: BrowserName;
  bare: Browser;
  /** Sets `annotating` in the page that it is added to. */
  script: string;
}

interface Own {
  /** Opens a page with this body, in which `annotating` can be called. */
  show(body: string): Promise<Page>;
  /** The lines that are read from a page with each of these bodies, by body. */
  linesOf(...bodies: string[]): Promise<Record<string, string[]>>;
}

/** Tests of the annotating modules in a page of a browser that has no extension in it; one browser a worker. */
export const test = base.extend<Own, Shared>({
  browserKind: ['chromium', { option: true, scope: 'worker' }],
  bare: [
    async ({ browserKind }, use) => {
      const browser = await openBareBrowser(browserKind);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  script: [
    async ({ browserKind: _ }, use) => use(await bundle(join(import.meta.dirname, 'annotating.ts'), 'annotating')),
    { scope: 'worker' },
  ],
  show: async ({ bare, script }, use) => {
    const page = await bare.newPage();
    await use(async (body) => {
      await page.setContent(`<!doctype html><html lang="en"><body>${body}</body></html>`);
      await page.addScriptTag({ content: script });
      return page;
    });
    await page.close();
  },
  linesOf: async ({ show }, use) => {
    await use(async (...bodies) => {
      const page = await show('');
      return page.evaluate((each) => Object.fromEntries(each.map((body) => [body, annotating.linesOf(body)])), bodies);
    });
  },
});

export { expect };
