import type { Alias } from '../../records/alias.ts';
import { LANGUAGES, type Language, type Localized } from '../../records/language.ts';

type Said = Partial<Record<Language, string>>;

const ARABIC = /\p{Script=Arabic}/u;

/** The language that a spelling is in: its letters tell Arabic, the file's own language the rest. */
export function languageOf(text: string, language: Language): Language {
  if (ARABIC.test(text)) return 'ar';
  return language === 'ar' ? 'en' : language;
}

/** A text in each language; where none is given, the first of those that are. */
export function inEach(said: Said, first?: Language): Localized {
  const any = (first && said[first]) || said.en || said.fr || said.ar || '';
  return { ar: said.ar || any, fr: said.fr || any, en: said.en || any };
}

/** Names are aliases, too: those of the languages that are given, then the others, each once a language. */
export function aliasesOf(names: Said, others: readonly Pick<Alias, 'text' | 'lang'>[]): Alias[] {
  const own = LANGUAGES.flatMap((lang) => (names[lang] ? [{ text: names[lang], lang }] : []));
  const known = new Set<string>();
  return [...others, ...own].filter(({ text, lang }) => {
    const key = `${lang} ${text}`;
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}
