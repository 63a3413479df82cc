import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import type { Language } from '../../data/records/language.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { catalogueOf, directionOf } from '../words/words.ts';

/** What every piece of a page needs to speak: the language and its words. */
export interface Interface {
  language: Language;
  words: Catalogue;
}

const Context = createContext<Interface>({ language: 'en', words: catalogueOf('en') });

export const useInterface = (): Interface => useContext(Context);

/** Speaks a language to all that is inside, and turns the document to its direction. */
export function InLanguage({ language, children }: { language: Language; children: ComponentChildren }) {
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [language]);
  return <Context.Provider value={{ language, words: catalogueOf(language) }}>{children}</Context.Provider>;
}
