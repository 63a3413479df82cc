import '../../components/shared/tokens.css';
import '../../components/shared/base.css';
import '../../components/shared/pieces.css';
import '../../components/shared/switch.css';
import '../../components/manager/manager.css';
import '../../components/manager/list.css';
import '../../components/manager/bulk.css';
import '../../components/manager/pages/pages.css';
import '../../components/manager/detail.css';
import '../../components/manager/record.css';
import '../../components/manager/actions.css';
import '../../components/manager/editor.css';
import '../../components/manager/editor-lists.css';
import '../../components/manager/trial.css';
import '../../components/manager/saving.css';
import '../../components/manager/conflict.css';
import '../../components/manager/settings/settings.css';
import '../content/style.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Manager } from '../../components/manager/manager.tsx';
import { FollowLanguage, type LanguageWorld } from '../../components/shared/follow-language.tsx';
import { chooseLanguage } from '../../components/words/words.ts';
import { changeLanguage, readLanguage, watchLanguage } from '../../data/settings/language.ts';
import { Database } from '../../data/store/database.ts';
import { Keeper } from '../../data/store/keeper.ts';
import { bundledPacks, readBundledPack } from '../background/bundled.ts';
import { makeBackups } from './backups.ts';
import { settings } from './settings.ts';
import { makeStore } from './store.ts';
import { makeSession } from './transfer.ts';
import { inWorker } from './worker.ts';

const database = new Database();
const world = {
  database,
  bundled: { list: bundledPacks, read: readBundledPack },
  keeper: new Keeper(database, browser.storage.local),
};

const store = makeStore(world);
const backups = makeBackups(world);

const language: LanguageWorld = {
  browserLanguage: chooseLanguage([browser.i18n.getUILanguage(), ...navigator.languages], 'en'),
  read: readLanguage,
  watch: watchLanguage,
};

render(
  <FollowLanguage world={language}>
    <Manager
      store={store}
      backups={backups}
      makeSession={() => makeSession(world)}
      onExport={(wish) => inWorker('export', { wish })}
      settings={settings}
      onLanguage={changeLanguage}
    />
  </FollowLanguage>,
  document.getElementById('page') as HTMLElement,
);
