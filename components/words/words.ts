import { ar } from './ar.ts';
import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const CATALOGUES = { ar, fr, en } as const satisfies Record<string, Catalogue>;
type Language = keyof typeof CATALOGUES;

/** Each language by its own name, as a reader looks for it in a list. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { ar: 'العربية', fr: 'Français', en: 'English' };

/** Every word of the interface in a language. */
export const catalogueOf = (language: Language): Catalogue => CATALOGUES[language];

export const directionOf = (language: Language): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');

const isLanguage = (tag: string): tag is Language => Object.hasOwn(LANGUAGE_NAMES, tag);

/** The first language of the interface among the preferences (BCP 47: `fr-CH`, `ar_AE`), best first; else the fallback. */
export function chooseLanguage(preferences: readonly string[], fallback: Language): Language {
  const primary = preferences.map((tag) => tag.toLowerCase().split(/[-_]/)[0] ?? '');
  return primary.find(isLanguage) ?? fallback;
}
