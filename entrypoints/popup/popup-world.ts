import { browser } from 'wxt/browser';
import type { PopupWorld } from '../../components/popup/popup-world.ts';
import type { Tab } from '../../components/popup/site.ts';
import type { LanguageWorld } from '../../components/shared/follow-language.tsx';
import { changeSettings, readSettings, watchSettings } from '../../data/settings/settings.ts';
import type { Database } from '../../data/store/database.ts';
import { readView } from '../../data/store/view.ts';
import { searchNames } from './search-names.ts';
import { watchNames } from './watch-names.ts';

const PAGES = { origins: ['http://*/*', 'https://*/*'] };

/** Whether the reader lets the extension read a page; of one whose address is not told, any page. */
function mayRead(address: string | undefined): Promise<boolean> {
  if (address?.startsWith('file:')) return browser.extension.isAllowedFileSchemeAccess();
  if (!address || !/^https?:/.test(address)) return browser.permissions.contains(PAGES);
  return browser.permissions.contains({ origins: [`${new URL(address).origin}/*`] });
}

/** What the popup asks for, of the tab that it was opened on. */
export function popupWorld(database: Database, { browserLanguage, read }: LanguageWorld): PopupWorld {
  const shown = browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => active);
  const idOf = async (): Promise<number> => {
    const { id } = (await shown) ?? {};
    if (id === undefined) throw new Error('The browser does not tell which page this is.');
    return id;
  };
  return {
    async tab(): Promise<Tab> {
      const address = (await shown)?.url;
      return { address, hasAccess: await mayRead(address) };
    },
    async page() {
      const { title = '', url = '' } = (await shown) ?? {};
      return { title, address: url };
    },
    requestAccess: () => browser.permissions.request(PAGES),
    readSettings,
    changeSettings,
    watchSettings,
    async openDataset(id) {
      if (id === undefined) await browser.runtime.openOptionsPage();
      else await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${encodeURIComponent(id)}`) });
      close();
    },
    async watchNames(heard, signal) {
      const { id } = (await shown) ?? {};
      if (id === undefined) heard.onSilence();
      else if (!signal.aborted) watchNames(id, { database, ...heard }, signal);
    },
    async markNow() {
      await browser.tabs.sendMessage(await idOf(), { mark: true });
    },
    search: async (query) => searchNames(database, query, (await read()) ?? browserLanguage),
    async views(ids) {
      const views = await Promise.all(ids.map((id) => readView(database, id)));
      return views.filter((view) => view !== null);
    },
  };
}
