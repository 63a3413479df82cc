import type { Language } from '../../data/records/language.ts';
import type { CardWords } from '../words/catalogue.ts';

/** Whom a card speaks to: the language, and that language's words. */
export interface CardReader {
  language: Language;
  words: CardWords;
}
