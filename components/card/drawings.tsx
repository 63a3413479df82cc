import type { Language } from '../../data/records/language.ts';
import type { CardParameters } from '../../messaging/contract.ts';
import type { CardKit, DrawnElement, NoticeState } from '../../messaging/drawn.ts';
import tokens from '../shared/tokens.css?inline';
import { catalogueOf } from '../words/words.ts';
import rules from './card.css?inline';
import { Card } from './card.tsx';
import { draw } from './draw.ts';
import { Notice } from './notice.tsx';
import type { CardReader } from './reader.ts';
import type { CardView } from './view.ts';

const readerOf = (language: Language): CardReader => ({ language, words: catalogueOf(language).card });

/** The card of an entity in a language. */
export function drawCard(view: CardView, { language, by, evidence, unfolded }: CardParameters): DrawnElement {
  return draw(<Card view={view} why={{ by, evidence }} reader={readerOf(language)} unfolded={unfolded} />);
}

/** The style of all cards, its variables inside the root, where no rule of a page changes them, and the notices in a language. */
export function drawKit(language: Language): CardKit {
  const noticeOf = (state: NoticeState) => draw(<Notice state={state} reader={readerOf(language)} />);
  const notices = { loading: noticeOf('loading'), failed: noticeOf('failed'), gone: noticeOf('gone') };
  return { style: tokens.replace(':host', '.inside') + rules, notices };
}
