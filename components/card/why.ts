import type { Reason } from '../../matching/decide.ts';
import type { CardWords } from '../words/catalogue.ts';
import { format } from '../words/format.ts';

/** Why the words were taken for this entity, with the words of the page that decided it. */
export interface Why {
  by: Reason['by'];
  evidence?: string | undefined;
}

/** What made the matcher take the words for this entity, in a few words. */
export function whyText({ by, evidence }: Why, words: CardWords): string {
  if (by === 'context' && evidence) return format(words.whyContext, { evidence });
  return by === 'full-name' ? words.whyFullName : words.whyName;
}
