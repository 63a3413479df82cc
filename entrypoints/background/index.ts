import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { Database } from '../../data/store/database.ts';
import { Keeper } from '../../data/store/keeper.ts';
import { answerOver } from '../../messaging/answer.ts';
import { answersTo } from './answers.ts';
import { keepBadges } from './badge.ts';
import { bundledPacks, readBundledPack } from './bundled.ts';
import { serveCommands } from './commands.ts';
import { Gazetteer } from './gazetteer.ts';
import { injectIntoOpenTabs } from './inject.ts';
import { keepLook } from './look.ts';
import { serveMenus } from './menus.ts';
import { keepPageState } from './page-state.ts';
import { keepSynced } from './sync.ts';

export default defineBackground(() => {
  const database = new Database();
  const keeper = new Keeper(database, browser.storage.local);
  const gazetteer = new Gazetteer(database, { list: bundledPacks, read: readBundledPack }, keeper);

  browser.runtime.onConnect.addListener((port) => answerOver(port, answersTo(port.sender ?? {}, gazetteer)));
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install')
      await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as '/popup.html') });
    await gazetteer.prepare();
    await injectIntoOpenTabs();
  });
  keepPageState();
  keepLook();
  keepBadges();
  keepSynced();
  serveMenus();
  serveCommands();
});
