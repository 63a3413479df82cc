import '../../components/shared/tokens.css';
import '../../components/shared/base.css';
import '../../components/shared/pieces.css';
import '../../components/welcome/welcome.css';
import '../content/style.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { FollowLanguage, type LanguageWorld } from '../../components/shared/follow-language.tsx';
import { Welcome, type WelcomeWorld } from '../../components/welcome/welcome.tsx';
import { chooseLanguage } from '../../components/words/words.ts';
import { changeLanguage, readLanguage, watchLanguage } from '../../data/settings/language.ts';
import { markHere } from './mark-here.ts';

const PAGES = { origins: ['http://*/*', 'https://*/*'] };

const language: LanguageWorld = {
  browserLanguage: chooseLanguage([browser.i18n.getUILanguage(), ...navigator.languages], 'en'),
  read: readLanguage,
  watch: watchLanguage,
};
const world: WelcomeWorld = {
  mark: markHere,
  hasAccess: () => browser.permissions.contains(PAGES),
  requestAccess: () => browser.permissions.request(PAGES),
  chooseLanguage: changeLanguage,
  hrefs: {
    settings: browser.runtime.getURL('/options.html#/sites' as '/options.html'),
    dataset: browser.runtime.getURL('/options.html'),
  },
};

render(
  <FollowLanguage world={language}>
    <Welcome world={world} />
  </FollowLanguage>,
  document.getElementById('page') as HTMLElement,
);
