import { browser } from 'wxt/browser';
import { guessLanguage } from '../../components/card/guess-language.ts';
import { menuWordsOf } from '../../components/words/menu-words.ts';
import { chooseLanguage } from '../../components/words/words.ts';
import type { Language } from '../../data/records/language.ts';
import { readLanguage, watchLanguage } from '../../data/settings/language.ts';
import type { Wish } from '../../messaging/contract.ts';

/** Pages that may be marked; the menu has nothing to say on others. */
const documentUrlPatterns = ['http://*/*', 'https://*/*', 'file:///*'];

const ENTRIES = [
  { id: 'lookUp', contexts: ['selection'] },
  { id: 'add', contexts: ['selection'] },
  { id: 'mark', contexts: ['page'] },
] as const;
type Entry = (typeof ENTRIES)[number]['id'];

const open = (hash: string) => browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#${hash}` });

interface Chosen {
  menuItemId: string | number;
  selectionText?: string | undefined;
}

const ACTS: Record<Entry, (text: string, tab: number | undefined) => Promise<unknown>> = {
  lookUp: (text) => open(`?q=${encodeURIComponent(text)}`),
  add: (text) => open(`+?text=${encodeURIComponent(text)}&lang=${guessLanguage(text) ?? 'en'}`),
  // A page without the content script has nobody to hear it.
  mark: async (_, tab) =>
    tab !== undefined && browser.tabs.sendMessage(tab, { wish: 'mark' } satisfies Wish).catch(() => undefined),
};

/** Makes the entries of the browser's menu, in the interface's language. Browsers keep them while the background sleeps. */
async function makeMenus(chosen?: Language): Promise<void> {
  const words = menuWordsOf(chosen ?? (await readLanguage()) ?? chooseLanguage([browser.i18n.getUILanguage()], 'en'));
  await browser.contextMenus.removeAll();
  for (const { id, contexts } of ENTRIES)
    browser.contextMenus.create({ id, title: words[id], contexts: [...contexts], documentUrlPatterns });
}

/** Answers the browser's menu; to be called at each start, and the entries are made at each install and change of language. */
export function serveMenus(): void {
  browser.runtime.onInstalled.addListener(() => makeMenus());
  watchLanguage(makeMenus, new AbortController().signal);
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }: Chosen, tab) => {
    const entry = ENTRIES.find(({ id }) => id === menuItemId);
    if (entry) void ACTS[entry.id](selectionText.trim(), tab?.id);
  });
}
