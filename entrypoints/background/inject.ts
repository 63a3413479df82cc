import { browser } from 'wxt/browser';

const PAGES = ['http://*/*', 'https://*/*'];
const SCRIPT = '/content-scripts/content.js';
const STYLE = '/content-scripts/content.css';

/** True if Hashiya already runs in a tab: a message finds a listener there, whatever it makes of it. */
const isRunningIn = (tabId: number): Promise<boolean> =>
  browser.tabs.sendMessage(tabId, {}, { frameId: 0 }).then(
    () => true,
    () => false,
  );

async function injectInto(tabId: number): Promise<void> {
  if (await isRunningIn(tabId)) return;
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, files: [STYLE] });
  await browser.scripting.executeScript({ target, files: [SCRIPT] });
}

/**
 * Starts Hashiya in the tabs that were open before it was installed or updated, so that no page needs a
 * reload. Firefox does this by itself. A tab that is still loading gets the script anyhow; one that cannot be
 * reached (a store's) is passed over.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const tabs = await browser.tabs.query({ url: PAGES, discarded: false, status: 'complete' });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [injectInto(id)])));
}
