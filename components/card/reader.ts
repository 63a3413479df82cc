import type { Language } from '../../data/records/language.ts';
import type { CardWords } from '../words/catalogue.ts';

/** Whom a card speaks to, and when: the language, that language's words, and the day as `YYYY-MM-DD`. */
export interface CardReader {
  language: Language;
  words: CardWords;
  today: string;
}
