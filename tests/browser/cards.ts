/** Cards as the extension opens them, in the page of a bare browser; bundled into one script (`card-fixtures.ts`). */

import { isDarkBehind } from '../../components/card/dark.ts';
import { drawCard, drawKit } from '../../components/card/drawings.tsx';
import { type CardHost, openCardHost } from '../../components/card/host.ts';
import { anchorOf } from '../../components/card/place.ts';
import type { CardView } from '../../components/card/view.ts';
import type { Language } from '../../data/records/language.ts';
import type { DrawnElement, NoticeState } from '../../messaging/drawn.ts';

/** A day after the dataset's newest facts, more than a year after its first. */
const TODAY = '2026-11-22';

export interface Manner {
  language: Language;
  dark: boolean;
}

/** What a card shows: a record, or a notice in its place. */
export type Shown =
  | ({ view: CardView; unfolded: readonly string[]; hasBack: boolean } & Done)
  | { notice: NoticeState };

/** What the reader has done with a card. */
type Done = Partial<Pick<Parameters<typeof drawCard>[1], 'tray' | 'isPinned' | 'isCopied' | 'mute'>>;

// What looks into cards here sees open roots alone.
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (init) {
  return attachShadow.call(this, { ...init, mode: 'open' });
};

let host: CardHost | undefined;

function drawn(shown: Shown, language: Language): DrawnElement {
  if ('notice' in shown) return drawKit(language, TODAY).notices[language][shown.notice];
  const { view, ...done } = shown;
  const why = shown.hasBack ? {} : ({ by: 'context', evidence: 'Abu Dhabi' } as const);
  const nothingDone = { isPinned: false, mute: 'nowhere', site: 'press.example' } as const;
  return drawCard(view, { id: view.entity.id, language, ...why, ...nothingDone, ...done }, TODAY);
}

/** Opens a card beside the page's first paragraph, in place of the one before, at rest. */
function open(shown: Shown, { language, dark }: Manner): void {
  host?.remove();
  document.documentElement.style.background = dark ? '#17181b' : '#fff';
  document.documentElement.style.color = dark ? '#eee' : '#111';
  // As the extension's style sheet declares it.
  document.documentElement.style.setProperty('--hashiya-card', 'block');
  const range = new Range();
  range.selectNodeContents(document.querySelector('p') as Element);
  const nothing = () => undefined;
  host = openCardHost({
    anchor: anchorOf(range, undefined),
    style: drawKit(language, TODAY).style,
    onOver: nothing,
    onOut: nothing,
    onAct: nothing,
  });
  host.show(drawn(shown, language));
  moveIntoBody();
  for (const animation of root().getAnimations()) animation.finish();
}

/** To axe, only what stands in the body lies over or under anything; without this it tells no colour behind a card. */
function moveIntoBody(): void {
  const element = root().host as HTMLElement;
  document.body.append(element);
  element.showPopover();
}

/** Gives the open card all the height that its content needs, so that nothing of it is scrolled out of sight. */
function unroll(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.card { max-block-size: none }');
  root().adoptedStyleSheets.push(sheet);
}

/** The root of the open card. */
function root(): ShadowRoot {
  const { shadowRoot } = document.querySelector('hashiya-card') ?? {};
  if (!shadowRoot) throw new Error('No card is open.');
  return shadowRoot;
}

/** Whether a card for the text of the page's paragraph would be dark. */
function wouldBeDark(): boolean {
  const probe = document.body.appendChild(document.createElement('div'));
  try {
    return isDarkBehind(document.querySelector('p')?.firstChild as Text, probe);
  } finally {
    probe.remove();
  }
}

export { open, root, unroll, wouldBeDark };
