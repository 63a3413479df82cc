import { browser } from 'wxt/browser';
import { isOnAt, withSite } from '../../data/settings/sites.ts';
import { changeSettings, readSettings } from '../../data/settings/stored.ts';
import { STEPS, type Step, type Wish } from '../../messaging/contract.ts';

/** The tab in front; a command lets the extension see its address. */
const tabInFront = async () => (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];

/** Turns Hashiya off, or on again, on the site of the active tab. */
async function toggleHere(): Promise<void> {
  const address = (await tabInFront())?.url;
  if (!address || !/^(?:https?|file):/.test(address)) return;
  const settings = await readSettings();
  await changeSettings(withSite(settings, address, !isOnAt(settings, address)));
}

/** Sends a command to every frame of the active tab; the one with the focus acts on it, or else the page, where that has nothing to step to. */
async function sendStep(step: Step): Promise<void> {
  const tab = await tabInFront();
  if (tab?.id === undefined) return;
  // A page without the content script (a browser page) has nobody to hear it, and nothing to step through.
  const hasStepped = await browser.tabs.sendMessage(tab.id, { wish: step } satisfies Wish).catch(() => true);
  if (!hasStepped) await browser.tabs.sendMessage(tab.id, { wish: step, page: true } satisfies Wish, { frameId: 0 });
}

/** Answers the browser's commands; to be called at each start. */
export function serveCommands(): void {
  browser.commands.onCommand.addListener((command) => {
    const step = STEPS.find((known) => known === command);
    return step ? sendStep(step) : toggleHere();
  });
}
