import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { drawCard, drawKit } from '../../components/card/drawings.tsx';
import { languageOfCard } from '../../components/card/language-of-card.ts';
import { entityIn } from '../../data/records/figure-id.ts';
import { changeSettings, readSettings, withSite } from '../../data/settings/settings.ts';
import { Database } from '../../data/store/database.ts';
import { Keeper } from '../../data/store/keeper.ts';
import { answerOver } from '../../messaging/answer.ts';
import type { Step } from '../../messaging/contract.ts';
import { bundledPacks, readBundledPack } from './bundled.ts';
import { Gazetteer } from './gazetteer.ts';
import { injectIntoOpenTabs } from './inject.ts';
import { serveMenus } from './menus.ts';
import { muteAsAsked } from './mute-as-asked.ts';

export default defineBackground(() => {
  const database = new Database();
  const keeper = new Keeper(database, browser.storage.local);
  const gazetteer = new Gazetteer(database, { list: bundledPacks, read: readBundledPack }, keeper);

  browser.runtime.onConnect.addListener((port) => {
    answerOver(port, {
      scan: (parameters) => gazetteer.scan(parameters),
      decide: (parameters) => gazetteer.decide(parameters),
      card: async (parameters) => {
        if (parameters.edit) await openEditor(entityIn(parameters.id));
        const mute = await muteAsAsked(parameters);
        const view = await gazetteer.card(parameters.id);
        return view && drawCard(view, { ...parameters, language: languageOfCard(parameters), mute }, today());
      },
      kit: async (parameters) => drawKit(languageOfCard(parameters), today()),
    });
  });
  browser.runtime.onInstalled.addListener(async () => {
    await gazetteer.prepare();
    await injectIntoOpenTabs();
  });
  serveMenus();
  browser.commands.onCommand.addListener((command) =>
    command === 'toggle' ? toggleHere() : sendStep(command as Step),
  );
});

/** Opens an entity's record on the dataset page, to be edited. */
const openEditor = (id: string): Promise<unknown> =>
  browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${id}/edit`) });

/** The day in UTC, as records write theirs. */
const today = (): string => new Date().toISOString().slice(0, 10);

/** The tab in front; a command lets the extension see its address. */
const tabInFront = async () => (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];

/** Turns Hashiya off, or on again, on the site of the active tab. */
async function toggleHere(): Promise<void> {
  const address = (await tabInFront())?.url;
  if (!address || !/^(?:https?|file):/.test(address)) return;
  const { hostname } = new URL(address);
  const { offSites } = await readSettings();
  await changeSettings({ offSites: withSite(offSites, hostname, offSites.includes(hostname)) });
}

/** Sends a command to every frame of the active tab; the one with the focus acts on it, or else the page, where that has nothing to step to. */
async function sendStep(step: Step): Promise<void> {
  const tab = await tabInFront();
  if (tab?.id === undefined) return;
  // A page without the content script (a browser page) has nobody to hear it, and nothing to step through.
  const hasStepped = await browser.tabs.sendMessage(tab.id, { step }).catch(() => true);
  if (!hasStepped) await browser.tabs.sendMessage(tab.id, { step, page: true }, { frameId: 0 });
}
