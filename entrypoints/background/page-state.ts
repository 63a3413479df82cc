import { browser } from 'wxt/browser';
import { PAGE, pageStateOf } from '../../data/settings/page-state.ts';
import type { Settings } from '../../data/settings/settings.ts';
import { isPaused } from '../../data/settings/sites.ts';
import { changeSettings, readSettings, watchSettings } from '../../data/settings/stored.ts';

const ALARM = 'pause';

/** Has the browser wake the background when a pause ends; a pause that was ended by hand needs no waking. */
async function setAlarm({ pausedUntil, ...settings }: Settings): Promise<void> {
  if (isPaused({ ...settings, pausedUntil })) await browser.alarms.create(ALARM, { when: pausedUntil as number });
  else await browser.alarms.clear(ALARM);
}

/** Writes what pages go by where it is not what follows from the settings: first of all, after a pause, or when they came from elsewhere. */
async function bringUpToDate(): Promise<void> {
  const settings = await readSettings();
  const wanted = pageStateOf(settings);
  const stored = await browser.storage.local.get(PAGE);
  if (JSON.stringify(stored[PAGE]) !== JSON.stringify(wanted)) await browser.storage.local.set({ [PAGE]: wanted });
  await setAlarm(settings);
}

let last: Promise<void> = Promise.resolve();

/** One after the other: settings that change meanwhile are read by the next. A failure is no loss, it is tried again with the next change. */
function next(): void {
  last = last.then(bringUpToDate).catch((error: Error) => console.warn(`Hashiya: ${error.message}`));
}

/** Keeps what pages go by as the settings say, also when a pause ends; to be called at each start. */
export function keepPageState(): void {
  watchSettings(next, new AbortController().signal);
  browser.runtime.onStartup.addListener(next);
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === ALARM) await changeSettings({ pausedUntil: undefined });
  });
  next();
}
