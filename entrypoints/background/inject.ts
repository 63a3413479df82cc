import { browser } from 'wxt/browser';

const PAGES = ['http://*/*', 'https://*/*'];
const SCRIPT = '/content-scripts/content.js';
const STYLE = '/content-scripts/content.css';

/**
 * Starts Hashiya in the tabs that were open before it was installed or updated, so that no page needs a
 * reload. Firefox does this by itself. Tabs that cannot be reached (discarded, or a store's) are passed over.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const tabs = await browser.tabs.query({ url: PAGES, discarded: false });
  await Promise.allSettled(
    tabs.flatMap(({ id }) => {
      if (id === undefined) return [];
      const target = { tabId: id, allFrames: true };
      return [
        browser.scripting.insertCSS({ target, files: [STYLE] }),
        browser.scripting.executeScript({ target, files: [SCRIPT] }),
      ];
    }),
  );
}
