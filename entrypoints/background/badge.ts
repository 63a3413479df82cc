import { browser } from 'wxt/browser';
import { entityIn } from '../../data/records/figure-id.ts';
import { mutedAt } from '../../data/settings/muted.ts';
import { readSettings, watchSettings } from '../../data/settings/stored.ts';
import { namesInFrames } from '../popup/frames.ts';

/** Pages are read piece by piece: so long after the last one its names are counted. */
const SETTLED = 500; // ms
/** What the button has room for. */
const MOST = 999;
const COLOUR = '#565b64';

/** Tabs whose names are to be counted, as long as that has not been done. */
const waiting = new Map<number, ReturnType<typeof setTimeout>>();

const show = (tabId: number, text: string): Promise<void> =>
  // A tab that was closed meanwhile has no button.
  browser.action.setBadgeText({ tabId, text }).catch(() => undefined);

async function namesOn(tabId: number): Promise<number> {
  const { muted } = await readSettings();
  const { url = '' } = await browser.tabs.get(tabId);
  const silent = mutedAt(muted, URL.canParse(url) ? new URL(url).hostname : '');
  const names = [...((await namesInFrames(tabId))?.values() ?? [])].flat();
  return new Set(names.map(({ id }) => entityIn(id)).filter((id) => !silent.includes(id))).size;
}

async function count(tabId: number): Promise<void> {
  waiting.delete(tabId);
  if (!(await readSettings()).badge) return;
  const names = await namesOn(tabId).catch(() => 0);
  await show(tabId, names === 0 ? '' : names > MOST ? `${MOST}+` : String(names));
}

/** Tells on the toolbar's button how many names a tab's page has, once no more of it is asked about. The browser keeps the number with the tab. */
export function countSoon(tabId: number | undefined): void {
  if (tabId === undefined) return;
  clearTimeout(waiting.get(tabId));
  waiting.set(
    tabId,
    setTimeout(() => count(tabId), SETTLED),
  );
}

/** Has the numbers follow the settings: those of pages that are off now go, and all do where no number is wanted. To be called at each start. */
export function keepBadges(): void {
  browser.action.setBadgeBackgroundColor({ color: COLOUR });
  watchSettings(async ({ badge }) => {
    for (const { id } of await browser.tabs.query({ discarded: false })) {
      if (id === undefined || (await browser.action.getBadgeText({ tabId: id })) === '') continue;
      if (badge) countSoon(id);
      else await show(id, '');
    }
    if (badge) for (const { id } of await browser.tabs.query({ active: true })) countSoon(id);
  }, new AbortController().signal);
}
