import { cardAr } from './card-ar.ts';
import { cardEn } from './card-en.ts';
import { cardFr } from './card-fr.ts';
import type { CardWords } from './catalogue.ts';

const WORDS = { ar: cardAr, fr: cardFr, en: cardEn };

/** What cards say in a language: the background draws them, and carries no other words of the interface. */
export const cardWordsOf = (language: keyof typeof WORDS): CardWords => WORDS[language];
