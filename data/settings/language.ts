import { browser } from 'wxt/browser';
import { LANGUAGES, type Language } from '../records/language.ts';
import { watchKey } from './watch-key.ts';

/** The interface's language as the reader chose it; nothing stored means that of the browser. */
const KEY = 'language';

const sound = (stored: unknown): Language | undefined => LANGUAGES.find((language) => language === stored);

export async function readLanguage(): Promise<Language | undefined> {
  return sound((await browser.storage.local.get(KEY))[KEY]);
}

export async function changeLanguage(language: Language): Promise<void> {
  await browser.storage.local.set({ [KEY]: language });
}

/** Calls back with the chosen language whenever it changes, in any part of the extension, until the signal aborts. */
export function watchLanguage(onChange: (language: Language | undefined) => void, signal: AbortSignal): void {
  watchKey(KEY, (value) => onChange(sound(value)), signal);
}
