import type { Language } from '../../data/records/language.ts';
import type { Mute } from '../../data/settings/muted.ts';
import type { CardParameters } from '../../messaging/contract.ts';
import type { CardKit, DrawnElement, NoticeState } from '../../messaging/drawn.ts';
import tokens from '../shared/tokens.css?inline';
import { cardWordsOf } from '../words/card-words.ts';
import rules from './card.css?inline';
import { Card } from './card.tsx';
import { draw } from './draw.ts';
import { Notice } from './notice.tsx';
import type { CardReader } from './reader.ts';
import type { CardView } from './view.ts';

const readerOf = (language: Language, today: string): CardReader => ({
  language,
  words: cardWordsOf(language),
  today,
});

type Told = Omit<CardParameters, 'mute' | 'language' | 'isChosen' | 'around'> & {
  mute: Mute;
  language: Language;
  /** The host of the page: names may be muted there. */
  site: string;
};

/** The card of an entity in a language, as it reads on a day (`YYYY-MM-DD`); `mute` says where it is muted now. */
export function drawCard(view: CardView, parameters: Told, today: string): DrawnElement {
  const { id, figure, language, by, evidence, unfolded, hasBack, tray, isPinned, isCopied, mute, site } = parameters;
  const why = by && { by, evidence };
  const reader = readerOf(language, today);
  const [, of] = id.split('#');
  const said = of === undefined || !figure ? undefined : { of, figure };
  const doing = { tray, isPinned, isCopied, mute, site };
  return draw(
    <Card view={view} why={why} reader={reader} unfolded={unfolded} hasBack={hasBack} doing={doing} said={said} />,
  );
}

function noticesIn(language: Language, today: string): CardKit['notices'][Language] {
  const noticeOf = (state: NoticeState) => draw(<Notice state={state} reader={readerOf(language, today)} />);
  return {
    loading: noticeOf('loading'),
    failed: noticeOf('failed'),
    gone: noticeOf('gone'),
    superseded: noticeOf('superseded'),
  };
}

/**
 * The page's rules reach the host element, though not its inside; important, these win over all of them. What shows it is declared by the
 * extension and goes with it: where scripts end without a word, as in Firefox, no card is left that nobody answers.
 */
const HOST = `
:host {
  all: initial;
  position: fixed;
  inset: calc(var(--gloss-y) * 1px) auto auto calc(var(--gloss-x) * 1px);
  z-index: 2147483647;
  display: var(--hashiya-card, none);
  inline-size: min(372px, var(--gloss-width) * 1px);
  direction: ltr;
  unicode-bidi: isolate;
  user-select: text;
  zoom: var(--gloss-zoom);
}
:host::before, :host::after { content: none; }
`.replaceAll(';', ' !important;');

/** The style of all cards, its variables inside the root, where no rule of a page changes them, and the notices for a page in a language. */
export function drawKit(language: Language, today: string): CardKit {
  const notices = { ar: noticesIn('ar', today), fr: noticesIn('fr', today), en: noticesIn('en', today) };
  return { style: HOST + tokens.replace(':host', '.inside') + rules, notices, language };
}
