import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { Index } from '../../matching/index.ts';
import { type Change, type FileServer, serve } from '../../tools/serve.ts';
import { openBareBrowser } from '../browsers/bare-browser.ts';
import { builtExtension, ROOT } from '../browsers/built.ts';
import { eventually } from '../browsers/eventually.ts';
import { highlights } from '../browsers/highlights.ts';
import { openBrowser } from '../browsers/open-browser.ts';
import { storeSettings } from '../browsers/store-settings.ts';
import type { BrowserName, TestBrowser } from '../browsers/test-browser.ts';
import { bundledIndex } from './expected.ts';
import { bundleInPage, type Call } from './in-page.ts';

/** All that pages are checked with, in one kind of browser. */
export interface Session {
  readonly browser: BrowserName;
  readonly origin: string;
  readonly hashiya: TestBrowser;
  /** The same browser without the extension. */
  readonly bare: Browser;
  readonly index: Index;
  readonly call: Call;
  /** What the extension's scripts have warned of or thrown so far. */
  complaints(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Every mention is marked, that of a country too. */
const SETTINGS = { density: 'every', marksPlaces: true };

async function choose(hashiya: TestBrowser): Promise<void> {
  const options = await hashiya.openExtensionPage('options.html', 'main, form, [role=main]');
  await storeSettings(options, SETTINGS);
  await options.close();
}

/** The first page waits for the dataset to be stored; the pages that are checked should not. */
async function warmUp(hashiya: TestBrowser): Promise<void> {
  const articles = await serve(join(ROOT, 'tests', 'articles'));
  try {
    const page = await hashiya.newPage(`${articles.origin}/pages/en.html`);
    await eventually('the first marks', async () => (await highlights(page)).length > 0 || undefined);
    await page.close();
  } finally {
    await articles.close();
  }
}

const closeAll = async (parts: readonly { close(): Promise<void> }[]): Promise<void> => {
  await Promise.allSettled(parts.map((part) => part.close()));
};

export interface SessionOptions {
  /** The folder of pages. */
  folder: string;
  /** Changes each HTML page before it is opened. */
  change?: Change | undefined;
  /** The folder of the extension; that of the build if none is given. */
  extension?: string;
}

/** Starts the browser twice, with and without the extension, and serves the folder. */
export async function openSession(browser: BrowserName, options: SessionOptions): Promise<Session> {
  const { folder, change, extension = builtExtension(browser) } = options;
  const parts: (FileServer | Browser | TestBrowser)[] = [];
  const keep = <T extends FileServer | Browser | TestBrowser>(part: T): T => {
    parts.push(part);
    return part;
  };
  try {
    const { origin } = keep(await serve(folder, change));
    const hashiya = keep(await openBrowser(browser, { extension }));
    const bare = keep(await openBareBrowser(browser));
    const complaints = await hashiya.listen();
    await choose(hashiya);
    await warmUp(hashiya);
    const [index, call] = [bundledIndex(), await bundleInPage()];
    return { browser, origin, hashiya, bare, index, call, complaints, close: () => closeAll(parts) };
  } catch (error) {
    await closeAll(parts);
    throw error;
  }
}
