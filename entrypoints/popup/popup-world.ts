import { browser } from 'wxt/browser';
import type { PopupWorld } from '../../components/popup/popup-world.ts';
import type { Tab } from '../../components/popup/site.ts';
import type { LanguageWorld } from '../../components/shared/follow-language.tsx';
import { changeSettings, readSettings, watchSettings } from '../../data/settings/stored.ts';
import type { Database } from '../../data/store/database.ts';
import { readView } from '../../data/store/view.ts';
import type { Wish } from '../../messaging/contract.ts';
import { searchNames } from './search-names.ts';
import { type FramesOf, Seeker } from './seek.ts';
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
  const seeker = new Seeker();
  let framesOf: FramesOf = () => [];
  const open = async (hash: string) => {
    await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${hash}`) });
    close();
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
      if (id !== undefined) return open(encodeURIComponent(id));
      await browser.runtime.openOptionsPage();
      close();
    },
    openSettings: () => open('/sites'),
    async watchNames(heard, signal) {
      const { id } = (await shown) ?? {};
      if (id === undefined) heard.onSilence();
      else if (!signal.aborted) {
        const onFrames = (known: FramesOf) => {
          framesOf = known;
        };
        watchNames(id, { database, onFrames, ...heard }, signal);
      }
    },
    seek: async (id) => seeker.next(await idOf(), id, framesOf),
    async markNow() {
      await browser.tabs.sendMessage(await idOf(), { wish: 'mark' } satisfies Wish);
    },
    search: async (query) => searchNames(database, query, (await read()) ?? browserLanguage),
    async views(ids) {
      const views = await Promise.all(ids.map((id) => readView(database, id)));
      return views.filter((view) => view !== null);
    },
  };
}
