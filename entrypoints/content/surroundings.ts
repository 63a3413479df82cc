import { SHOW_TEXT } from '../../annotating/dom-numbers.ts';
import type { Mark } from '../../annotating/ranges.ts';
import { LONGEST_SAMPLE, type Sample } from '../../messaging/contract.ts';

const BLOCKS = 'p, li, td, blockquote, h1, h2, h3, section, article';

/** The first words below an element, and what another declares; the whole text would be made at once, however long. */
function sampleOf(element: Element | null | undefined, declaring: Element | null | undefined): Sample {
  let text = '';
  const walker = element && document.createTreeWalker(element, SHOW_TEXT);
  while (text.length < LONGEST_SAMPLE && walker?.nextNode()) text += (walker.currentNode as Text).data;
  return { text: text.slice(0, LONGEST_SAMPLE), tag: declaring?.getAttribute('lang') ?? '' };
}

/** What tells the language of the page. */
export const samplePage = (): Sample => sampleOf(document.body, document.documentElement);

/** What tells the language around a mark, the nearest first: a page may mix them, and a headline may be too short to tell. */
export function surroundingsOf({ range }: Mark): Sample[] {
  const element = range.startContainer.parentElement;
  return [sampleOf(element?.closest(BLOCKS) ?? element, element?.closest('[lang]:not(:root)')), samplePage()];
}
