import type { DrawnElement } from '../../messaging/drawn.ts';
import { build, HTML } from './build.ts';
import { isDarkBehind } from './dark.ts';
import { drag } from './drag.ts';
import { parentOf } from './parent-of.ts';
import { type Anchor, keepPlaced } from './place.ts';
import { tabOut } from './tab-out.ts';

/** Where a card stands: an element of its own at the end of the page, its inside closed to the page. */
export interface CardHost {
  /** Shows this in place of what it showed; the reader's place in it is kept. */
  show(card: DrawnElement): void;
  /** True while the reader's focus is in it. */
  readonly hasFocus: boolean;
  /** Leaves it where it stands, and lets the reader drag it. */
  pin(): void;
  /** Moves the focus into the card, for a reader who opened it by keyboard. */
  focus(): void;
  /** Where it stands in the viewport. */
  rectangle(): DOMRect;
  remove(): void;
}

/** What was pressed: the element's `data-act`, and its `data-part`. */
export type Act = (act: string, part: string | undefined) => void;

export interface HostOptions {
  anchor: Anchor;
  style: string;
  onOver(): void;
  onOut(): void;
  onAct: Act;
  /** Asked when Tab goes beyond the card's first or last stop; without it, the browser goes where it likes. */
  onTabOut?(): void;
}

/**
 * The page's rules reach the host element, though not its inside. Set on the element itself and important,
 * these win over all of them; the order matters. What shows it is declared by the extension and goes with it: where scripts end
 * without a word, as in Firefox, no card is left that nobody answers.
 */
const FIXED =
  'all: initial; direction: ltr; unicode-bidi: isolate; display: var(--hashiya-card, none); position: fixed; z-index: 2147483647; inline-size: min(372px, 100vw - 16px);';

/** What is done in a card is none of the page's business: a press outside of its own dialog, say, may close that. */
const OWN_EVENTS = [
  'click',
  'pointerdown',
  'mousedown',
  'mouseup',
  'touchstart',
  'keydown',
  'keyup',
  'wheel',
  'focusin',
];

/** Puts a card's host on the page, in the top layer, beside its anchor; `remove` leaves nothing behind. */
export function openCardHost({ anchor, style, onOver, onOut, onAct, onTabOut }: HostOptions): CardHost {
  const life = new AbortController();
  const element = document.createElementNS(HTML, 'hashiya-card') as HTMLElement;
  const root = element.attachShadow({ mode: 'closed', delegatesFocus: true });
  root.adoptedStyleSheets.push(sheetOf(style));
  const container = document.createElementNS(HTML, 'div') as HTMLElement;
  container.className = 'inside';
  root.append(container);
  element.style.cssText = FIXED.replaceAll(';', ' !important;');
  element.popover = 'manual';
  // The host is the page's to see: only the reader's own events count.
  const listen = (target: Element, type: string, then: (event: Event) => void) =>
    target.addEventListener(type, (event) => event.isTrusted && then(event), { signal: life.signal });
  listen(container, 'click', ({ target }) => act(target as Element, onAct));
  listen(container, 'pointerdown', (event) => drag(event as PointerEvent, element, anchor));
  listen(container, 'keydown', (event) => {
    const press = event as KeyboardEvent;
    // Nobody else closes a pinned one.
    if (anchor.pinned && press.key === 'Escape') {
      // Nor does it close a dialog of the page's that the card stands in.
      press.preventDefault();
      press.stopPropagation();
      onAct('close', undefined);
    }
    if (!anchor.pinned && onTabOut) tabOut(root, press, onTabOut);
  });
  listen(element, 'pointerenter', onOver);
  listen(element, 'pointerleave', onOut);
  for (const type of OWN_EVENTS) listen(container, type, (event) => event.stopPropagation());
  const behind = anchor.range.startContainer;
  placeFor(behind).append(element);
  // The page may be zoomed by its own rules, and what stands in it: our pixels are the window's.
  element.style.setProperty('zoom', String(1 / element.currentCSSZoom), 'important');
  container.style.colorScheme = isDarkBehind(behind, container) ? 'dark' : 'light';
  element.showPopover();
  const place = keepPlaced(element, anchor, life.signal);
  return {
    show(card) {
      anchor.isRtl = card.attributes.dir === 'rtl';
      replace(root, container, build(card));
      place();
    },
    get hasFocus() {
      return root.activeElement !== null;
    },
    pin() {
      anchor.pinned = element.getBoundingClientRect();
    },
    focus: () => container.querySelector<HTMLElement>('.card')?.focus(),
    rectangle: () => element.getBoundingClientRect(),
    remove() {
      life.abort();
      element.remove();
    },
  };
}

function act(target: Element, onAct: Act): void {
  const pressed = target.closest<HTMLElement>('[data-act]');
  if (pressed?.dataset.act) onAct(pressed.dataset.act, pressed.dataset.part);
}

/**
 * Puts one card in place of another; what had the focus has it again, or what took its place. The scroll is kept as long as it is the
 * card of one entity; a notice is as high as the card was, so that the pointer stays on it.
 */
function replace(root: ShadowRoot, container: HTMLElement, card: Element): void {
  const focused = root.activeElement as HTMLElement | null;
  const part = focused?.dataset.part;
  const body = () => container.querySelector<HTMLElement>('.body');
  const before = body();
  const scrolled = before?.scrollTop ?? 0;
  const height = container.offsetHeight;
  container.replaceChildren(card);
  const after = body() as HTMLElement;
  if (after.dataset.of === before?.dataset.of) after.scrollTop = scrolled;
  container.style.minHeight = after.dataset.of ? '' : `${height}px`;
  if (!focused) return;
  const next = part && `[data-next="${CSS.escape(part)}"], [data-part="${CSS.escape(part)}"]`;
  const heir = (next && container.querySelector<HTMLElement>(next)) || container.querySelector<HTMLElement>('.card');
  heir?.focus({ preventScroll: true });
}

/** While a modal dialog is open, everything outside of it is inert: a card for a name in it must stand inside. */
function placeFor(node: Node): Element {
  for (let element = parentOf(node); element; element = parentOf(element))
    if (element.matches('dialog:modal')) return element;
  return document.documentElement;
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
