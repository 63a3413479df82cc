import type { Page } from 'puppeteer-core';
import type { FileServer } from '../../tools/serve.ts';
import { serveTexts } from '../browsers/serve-texts.ts';
import { storeSettings } from '../browsers/store-settings.ts';
import type { TestBrowser } from '../browsers/test-browser.ts';
import { watchConsole } from '../browsers/watch-console.ts';
import { test as base, expect } from './fixtures.ts';
import { pageOf } from './page-of.ts';

/** What the reader may choose, as it is stored; what is left out is as it comes. */
interface Chosen {
  off?: boolean;
  deny?: readonly string[];
}

/** Every mention and every place, so that a page is judged by what stands on it and not by what stood before. */
const ALL_MARKS = { density: 'every', marksPlaces: true };

/** Stores the reader's settings from a page of the extension; open pages follow. */
export type Choose = (chosen: Chosen) => Promise<void>;

interface Shared {
  choose: Choose;
  /** What the test's own site serves, by path. */
  texts: Map<string, string>;
  ownSite: FileServer;
}

interface Own {
  /** Opens a page with this body, served by the test's own site; it is closed after the test. */
  show(body: string): Promise<Page>;
}

/** Tests of pages that the test writes itself, in a browser of their own where every mention is marked. */
export const test = base.extend<Own, Shared>({
  choose: [
    async ({ hashiya }, use) => {
      const choose = await openChoice(hashiya);
      await choose({});
      await use(choose);
    },
    { scope: 'worker' },
  ],
  texts: [async ({ browserKind: _ }, use) => use(new Map()), { scope: 'worker' }],
  ownSite: [
    async ({ texts }, use) => {
      const site = await serveTexts(texts);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  show: async ({ hashiya, choose: _, texts, ownSite }, use) => {
    const pages: Page[] = [];
    await use(async (body) => {
      texts.set('/page.html', pageOf(body));
      const page = await hashiya.newPage(`${ownSite.origin}/page.html`);
      pages.push(page);
      return page;
    });
    await Promise.all(pages.map((page) => page.close()));
  },
});

async function openChoice(hashiya: TestBrowser): Promise<Choose> {
  const page = await hashiya.openExtensionPage('popup.html', '[role=switch]');
  return (chosen) => storeSettings(page, { ...ALL_MARKS, ...chosen });
}

/** Opens an address in a new tab, with all that its console says from the start. */
export async function openWatched(hashiya: TestBrowser, url: string) {
  const page = await hashiya.newPage('about:blank');
  const said = await watchConsole(page, hashiya.name);
  await page.goto(url);
  return { page, said };
}

export { expect };
