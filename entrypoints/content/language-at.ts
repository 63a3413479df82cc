import { guessLanguage, languageOfTag } from '../../annotating/language.ts';
import type { Mark } from '../../annotating/ranges.ts';
import type { Language } from '../../data/records/language.ts';

const SAMPLE = 2_000; // characters; enough to tell three languages apart
const BLOCKS = 'p, li, td, blockquote, h1, h2, h3, section, article';

/** The first words below an element; its whole text would be made at once, however long. */
function sampleOf(element: Element | null | undefined): string {
  if (!element) return '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (text.length < SAMPLE && walker.nextNode()) text += (walker.currentNode as Text).data;
  return text.slice(0, SAMPLE);
}

const pageLanguage = (): Language =>
  guessLanguage(sampleOf(document.body)) ?? declaredLanguage(document.documentElement) ?? 'en';

/** The language that an element declares, if it is one of the three. */
export const declaredLanguage = (element: Element | null | undefined): Language | undefined =>
  languageOfTag(element?.getAttribute('lang') ?? '');

/** The language of the text around a mark: a page may mix them, and a headline may be too short to tell. */
export function languageAt({ range }: Mark): Language {
  const element = range.startContainer.parentElement;
  const declaring = element?.closest('[lang]');
  const nearer = declaring === document.documentElement ? undefined : declaredLanguage(declaring);
  return guessLanguage(sampleOf(element?.closest(BLOCKS) ?? element)) ?? nearer ?? pageLanguage();
}
