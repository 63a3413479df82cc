import { browser } from 'wxt/browser';
import { VERSION } from '../../data/settings/settings.ts';
import { changeSettings, readSettings, watchSettings } from '../../data/settings/stored.ts';
import { isSame, sharedOf, UNSYNCED, withShared } from '../../data/settings/synced.ts';

type Items = Record<string, unknown>;

/** What was sent last: the browser tells of it as of any other change. */
let sent: Items = {};

async function take(shared: Items): Promise<void> {
  const settings = await readSettings();
  const merged = withShared(settings, shared);
  if (!isSame(merged, settings)) await changeSettings(merged);
}

/** Brings the account's settings to this browser; one that is new to the account takes them over. What could not be sent is newer. */
async function pull(): Promise<void> {
  const local = await browser.storage.local.get(UNSYNCED);
  if (local[UNSYNCED] === undefined) await take(await browser.storage.sync.get(null));
  else await push();
}

/** Sends what differs. The account may be full, or have no room for one long list: the settings page says so, and the next change tries again. */
async function push(): Promise<void> {
  const wanted = sharedOf(await readSettings());
  const shared: Items = await browser.storage.sync.get(null);
  // Another browser has a newer Hashiya, whose settings this one does not know.
  if (Number(shared.version) > VERSION) return;
  const news = Object.fromEntries(Object.entries(wanted).filter(([field, value]) => !isSame(value, shared[field])));
  sent = { ...sent, ...news };
  try {
    if (Object.keys(news).length > 0) await browser.storage.sync.set(news);
    await browser.storage.local.remove(UNSYNCED);
  } catch (error) {
    await browser.storage.local.set({ [UNSYNCED]: (error as Error).message });
  }
}

/** Keeps settings the same in all browsers of the reader's account, where there is one; to be called at each start. */
export function keepSynced(): void {
  let last: Promise<void> = Promise.resolve();
  const next = (work: () => Promise<void>) => {
    last = last.then(work).catch((error: Error) => console.warn(`Hashiya: ${error.message}`));
  };
  browser.storage.sync.onChanged.addListener((changes) => {
    const foreign = Object.entries(changes).filter(([field, { newValue }]) => !isSame(newValue, sent[field]));
    if (foreign.length > 0)
      next(() => take(Object.fromEntries(foreign.map(([field, { newValue }]) => [field, newValue]))));
  });
  watchSettings(() => next(push), new AbortController().signal);
  browser.runtime.onStartup.addListener(() => next(pull));
  browser.runtime.onInstalled.addListener(() => next(pull));
}
