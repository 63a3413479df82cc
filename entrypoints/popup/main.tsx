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

const world: PopupWorld = {
  async address() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.url;
  },
  readSettings,
  changeSettings,
  watchSettings,
  async openDataset() {
    await browser.runtime.openOptionsPage();
    close();
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
