import { browser } from 'wxt/browser';

/**
 * The dataset's revision: a number that rises with each change to what is spotted. Pages watch it to mark
 * anew, the background to load anew; it lives beside the settings because pages cannot see the database.
 */
export const REVISION = 'revision';

export const soundRevision = (stored: unknown): number => Number(stored) || 0;

export async function readRevision(): Promise<number> {
  return soundRevision((await browser.storage.local.get(REVISION))[REVISION]);
}

/** To be called after a change of the database has landed. */
export async function raiseRevision(): Promise<void> {
  await browser.storage.local.set({ [REVISION]: (await readRevision()) + 1 });
}
