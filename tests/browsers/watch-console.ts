import type { Page } from 'puppeteer-core';
import type { BrowserName } from './test-browser.ts';

/** What was written to a page's console, or thrown in it and not caught. */
export interface Said {
  /** `error` and `warning` for those; other kinds as the browser calls them. */
  kind: string;
  text: string;
}

const kindOf = (type: string): string => (type === 'warn' ? 'warning' : type);

/**
 * Writes down what a page says from now on. In Chromium that is what content scripts say too; a driver of Firefox
 * hears the page's own world alone.
 */
export async function watchConsole(page: Page, browser: BrowserName): Promise<readonly Said[]> {
  const said: Said[] = [];
  const note = (kind: string, text: string) => void said.push({ kind: kindOf(kind), text });
  if (browser === 'chromium') await listenToAllWorlds(page, note);
  else {
    page.on('console', (message) => note(message.type(), message.text()));
    page.on('pageerror', (error) => note('error', String(error)));
  }
  return said;
}

async function listenToAllWorlds(page: Page, note: (kind: string, text: string) => void): Promise<void> {
  const session = await page.createCDPSession();
  session.on('Runtime.consoleAPICalled', ({ type, args }) =>
    note(type, args.map(({ value, description }) => String(value ?? description)).join(' ')),
  );
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    note('error', exception?.description ?? text),
  );
  session.on('Log.entryAdded', ({ entry }) => note(entry.level, entry.text));
  await session.send('Runtime.enable');
  await session.send('Log.enable');
}

/** Those of a page's lines that tell of something wrong. */
export const complaints = (said: readonly Said[]): Said[] =>
  said.filter(({ kind }) => kind === 'error' || kind === 'warning' || kind === 'assert');
