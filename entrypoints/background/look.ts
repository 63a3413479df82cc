import { browser } from 'wxt/browser';
import { lookOf } from '../../data/settings/look.ts';
import type { Settings } from '../../data/settings/settings.ts';
import { readSettings, watchSettings } from '../../data/settings/stored.ts';

/** What open tabs have been given lasts as long as the browser runs, the background does not. */
const KEY = 'look';

const cssOf = (settings: Settings): string => {
  const look = lookOf(settings);
  return look && `:root { ${look} }`;
};

type Target = { tabId: number; frameIds: number[] } | { tabId: number; allFrames: true };

/** Gives a tab or a frame one look instead of another. One that cannot be reached, or is gone, is passed over: its marks look as usual. */
async function give(target: Target, css: string, instead: string): Promise<void> {
  try {
    if (instead) await browser.scripting.removeCSS({ target, css: instead });
    if (css) await browser.scripting.insertCSS({ target, css });
  } catch {
    // a store's page, or one that was closed
  }
}

/** Has marks in a frame look as the reader has chosen, before there are any. */
export async function lookIn(tabId: number | undefined, frameId: number | undefined): Promise<void> {
  const css = cssOf(await readSettings());
  if (css && tabId !== undefined && frameId !== undefined) await give({ tabId, frameIds: [frameId] }, css, css);
}

async function change(settings: Settings): Promise<void> {
  const css = cssOf(settings);
  const { [KEY]: before = '' } = (await browser.storage.session.get(KEY)) as { [KEY]?: string };
  if (css === before) return;
  await browser.storage.session.set({ [KEY]: css });
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.map(({ id }) => (id === undefined ? undefined : give({ tabId: id, allFrames: true }, css, before))),
  );
}

/** Has open pages follow what the reader chooses of the marks' look; to be called at each start. */
export function keepLook(): void {
  let last: Promise<void> = Promise.resolve();
  watchSettings((settings) => {
    last = last.then(() => change(settings)).catch((error: Error) => console.warn(`Hashiya: ${error.message}`));
  }, new AbortController().signal);
}
