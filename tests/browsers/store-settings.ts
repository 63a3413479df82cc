import type { Page } from 'puppeteer-core';
import { recordsOf } from '../../data/settings/page-state.ts';
import { soundSettings } from '../../data/settings/settings.ts';

interface Extension {
  chrome: { storage: { local: { set(items: object): Promise<void> } } };
}

/** Stores the reader's choices from a page of the extension, as its own pages do; what is not named is as usual. */
export const storeSettings = (page: Page, chosen: object): Promise<void> =>
  page.evaluate(
    (records) => (globalThis as unknown as Extension).chrome.storage.local.set(records),
    JSON.parse(JSON.stringify(recordsOf(soundSettings({ version: 2, ...chosen })))),
  );
