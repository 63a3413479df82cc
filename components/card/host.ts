import tokens from '../shared/tokens.css?inline';
import rules from './card.css?inline';
import { type Anchor, keepPlaced } from './place.ts';

/** Where a card stands: an element of its own at the end of the page, its inside closed to the page. */
export interface CardHost {
  /** What the card is rendered into. */
  container: HTMLElement;
  remove(): void;
}

export interface HostOptions {
  anchor: Anchor;
  rtl: boolean;
  dark: boolean;
  onOver(): void;
  onOut(): void;
}

/** The page's own rules reach the host element, though not its inside: what placing rests on is fixed. */
const FIXED: Readonly<Record<string, string>> = {
  display: 'block',
  position: 'fixed',
  margin: '0',
  inset: 'auto',
  'z-index': '2147483647',
};

/** Puts a card's host on the page, in the top layer, beside its anchor; `remove` leaves nothing behind. */
export function openCardHost({ anchor, rtl, dark, onOver, onOut }: HostOptions): CardHost {
  const life = new AbortController();
  const element = document.createElement('hashiya-card');
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets.push(sheetOf(tokens), sheetOf(rules));
  const container = document.createElement('div');
  root.append(container);
  for (const [property, value] of Object.entries(FIXED)) element.style.setProperty(property, value, 'important');
  element.style.setProperty('color-scheme', dark ? 'dark' : 'light');
  element.popover = 'manual';
  element.addEventListener('pointerenter', onOver, { signal: life.signal });
  element.addEventListener('pointerleave', onOut, { signal: life.signal });
  document.documentElement.append(element);
  // Above dialogs and full-screen pages, too.
  element.showPopover();
  keepPlaced(element, anchor, { rtl, signal: life.signal });
  return {
    container,
    remove() {
      life.abort();
      element.remove();
    },
  };
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
