import type { Language } from '../../data/records/language.ts';

const ARABIC = /\p{Script=Arabic}/gu;
const LETTER = /\p{L}/gu;
/** Common words that one of the two has and the other has not. */
const FRENCH = /(?:^|[\s'’])(?:le|la|les|des|du|une|est|dans|pour|sur|qui|et)(?=[\s,.;:])/giu;
const ENGLISH = /(?:^|[\s'’])(?:the|of|and|to|is|for|with|that|by|from)(?=[\s,.;:])/giu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The language of a text by its letters and small words, if they tell. */
export function guessLanguage(text: string): Language | undefined {
  if (count(text, ARABIC) * 2 > count(text, LETTER)) return 'ar';
  const french = count(text, FRENCH);
  const english = count(text, ENGLISH);
  if (Math.abs(french - english) <= 2) return undefined;
  return french > english ? 'fr' : 'en';
}
