import type { Language } from '../data/records/language.ts';

/**
 * What a card shows, as plain data: made by the background from records and words, built by the page. Text is text, whatever it
 * holds; attributes are written as in HTML. `data-act` names what an element does when it is pressed.
 */
export type Drawn = string | DrawnElement;

export interface DrawnElement {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly Drawn[];
}

/** What a card can say in place of facts. */
export type NoticeState = 'loading' | 'failed' | 'gone' | 'superseded';

/** What a page keeps at hand to open cards, even if the background is lost by then. */
export interface CardKit {
  /** The style sheet of cards. */
  style: string;
  notices: Readonly<Record<Language, Readonly<Record<NoticeState, DrawnElement>>>>;
  /** What they speak at first. */
  language: Language;
}
