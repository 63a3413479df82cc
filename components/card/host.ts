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

/**
 * The page's rules reach the host element, though not its inside. Set on the element itself and important,
 * these win over all of them; the order matters.
 */
const FIXED: readonly (readonly [property: string, value: string])[] = [
  ['all', 'initial'],
  ['display', 'block'],
  ['position', 'fixed'],
  ['z-index', '2147483647'],
  ['inline-size', '372px'],
  ['max-inline-size', 'calc(100vw - 16px)'],
];

/** Puts a card's host on the page, in the top layer, beside its anchor; `remove` leaves nothing behind. */
export function openCardHost({ anchor, rtl, dark, onOver, onOut }: HostOptions): CardHost {
  const life = new AbortController();
  const element = document.createElement('hashiya-card');
  const root = element.attachShadow({ mode: 'closed' });
  // On the host element a page's rule could change the colours; inside it none can.
  root.adoptedStyleSheets.push(sheetOf(tokens.replace(':host', '.inside')), sheetOf(rules));
  const container = document.createElement('div');
  container.className = 'inside';
  container.style.colorScheme = dark ? 'dark' : 'light';
  root.append(container);
  for (const [property, value] of FIXED) element.style.setProperty(property, value, 'important');
  element.popover = 'manual';
  element.addEventListener('pointerenter', onOver, { signal: life.signal });
  element.addEventListener('pointerleave', onOut, { signal: life.signal });
  placeFor().append(element);
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

/** While a modal dialog is open, everything outside of it is inert: a card for a name in it must stand inside. */
const placeFor = (): Element => [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
