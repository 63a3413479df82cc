import { browser } from 'wxt/browser';
import { REVISION, soundRevision } from './revision.ts';
import { SETTINGS, type Settings, soundSettings } from './settings.ts';

/** What a page is marked by. */
export interface State {
  readonly settings: Settings;
  /** The dataset's. */
  readonly revision: number;
}

/** Reads both at once: each frame of each page does so. */
export async function readState(): Promise<State> {
  const stored = await browser.storage.local.get([SETTINGS, REVISION]);
  return { settings: soundSettings(stored[SETTINGS]), revision: soundRevision(stored[REVISION]) };
}
