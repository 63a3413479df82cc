import { browser } from 'wxt/browser';
import { recordsOf, SETTINGS } from './page-state.ts';
import { type Settings, soundSettings } from './settings.ts';
import { watchKey } from './watch-key.ts';

export async function readSettings(): Promise<Settings> {
  return soundSettings((await browser.storage.local.get(SETTINGS))[SETTINGS]);
}

export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = soundSettings({ ...(await readSettings()), ...change });
  await browser.storage.local.set(recordsOf(settings));
  return settings;
}

/** Calls back with the settings whenever they change, in any part of the extension, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  watchKey(SETTINGS, (value) => onChange(soundSettings(value)), signal);
}
