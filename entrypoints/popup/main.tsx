import '../../components/shared/tokens.css';
import '../../components/shared/base.css';
import '../../components/shared/pieces.css';
import '../../components/shared/switch.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupWorld } from '../../components/popup/popup-world.ts';
import { FollowLanguage, type LanguageWorld } from '../../components/shared/follow-language.tsx';
import { chooseLanguage } from '../../components/words/words.ts';
import { readLanguage, watchLanguage } from '../../data/settings/language.ts';
import { changeSettings, readSettings, watchSettings } from '../../data/settings/settings.ts';
import { Database } from '../../data/store/database.ts';
import { watchNames } from './watch-names.ts';

const database = new Database();
const tab = browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => active);

const world: PopupWorld = {
  address: async () => (await tab)?.url,
  readSettings,
  changeSettings,
  watchSettings,
  async openDataset() {
    await browser.runtime.openOptionsPage();
    close();
  },
  async watchNames(heard, signal) {
    const { id } = (await tab) ?? {};
    if (id === undefined) heard.onNames([]);
    else if (!signal.aborted) watchNames(id, { database, ...heard }, signal);
  },
};

const language: LanguageWorld = {
  browserLanguage: chooseLanguage([browser.i18n.getUILanguage(), ...navigator.languages], 'en'),
  read: readLanguage,
  watch: watchLanguage,
};

render(
  <FollowLanguage world={language}>
    <Popup world={world} />
  </FollowLanguage>,
  document.getElementById('page') as HTMLElement,
);
