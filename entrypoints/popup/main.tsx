import '../../components/shared/tokens.css';
import '../../components/shared/base.css';
import '../../components/shared/pieces.css';
import '../../components/shared/switch.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/popup.tsx';
import { FollowLanguage, type LanguageWorld } from '../../components/shared/follow-language.tsx';
import { chooseLanguage } from '../../components/words/words.ts';
import { readLanguage, watchLanguage } from '../../data/settings/language.ts';
import { Database } from '../../data/store/database.ts';
import { popupWorld } from './popup-world.ts';

const language: LanguageWorld = {
  browserLanguage: chooseLanguage([browser.i18n.getUILanguage(), ...navigator.languages], 'en'),
  read: readLanguage,
  watch: watchLanguage,
};
const world = popupWorld(new Database(), language);

render(
  <FollowLanguage world={language}>
    <Popup world={world} />
  </FollowLanguage>,
  document.getElementById('page') as HTMLElement,
);
