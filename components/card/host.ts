import type { DrawnElement } from '../../messaging/drawn.ts';
import { build, HTML } from './build.ts';
import { drag } from './drag.ts';
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
  rtl: boolean;
  dark: boolean;
  onOver(): void;
  onOut(): void;
  onAct: Act;
  /** Asked when Tab goes beyond the card's first or last stop; without it, the browser goes where it likes. */
  onTabOut?(): void;
}

/**
 * The page's rules reach the host element, though not its inside. Set on the element itself and important,
 * these win over all of them; the order matters.
 */
const FIXED =
  'all: initial; display: block; position: fixed; z-index: 2147483647; inline-size: min(372px, 100vw - 16px);';

/** Puts a card's host on the page, in the top layer, beside its anchor; `remove` leaves nothing behind. */
export function openCardHost({ anchor, style, rtl, dark, onOver, onOut, onAct, onTabOut }: HostOptions): CardHost {
  const life = new AbortController();
  const element = document.createElementNS(HTML, 'hashiya-card') as HTMLElement;
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets.push(sheetOf(style));
  const container = document.createElementNS(HTML, 'div') as HTMLElement;
  container.className = 'inside';
  container.style.colorScheme = dark ? 'dark' : 'light';
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
    if (anchor.pinned && press.key === 'Escape') onAct('close', undefined);
    if (!anchor.pinned && onTabOut) tabOut(root, press, onTabOut);
  });
  listen(element, 'pointerenter', onOver);
  listen(element, 'pointerleave', onOut);
  placeFor().append(element);
  element.showPopover();
  keepPlaced(element, anchor, { rtl, signal: life.signal });
  return {
    show: (card) => replace(root, container, build(card)),
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

/** Puts one card in place of another; what had the focus has it again, or what took its place, and the scroll is kept. */
function replace(root: ShadowRoot, container: HTMLElement, card: Element): void {
  const focused = root.activeElement as HTMLElement | null;
  const part = focused?.dataset.part;
  const scrolled = container.querySelector('.body')?.scrollTop ?? 0;
  container.replaceChildren(card);
  container.querySelector('.body')?.scrollTo({ top: scrolled, behavior: 'instant' });
  if (!focused) return;
  const next = part && `[data-next="${CSS.escape(part)}"], [data-part="${CSS.escape(part)}"]`;
  const heir = (next && container.querySelector<HTMLElement>(next)) || container.querySelector<HTMLElement>('.card');
  heir?.focus({ preventScroll: true });
}

/** While a modal dialog is open, everything outside of it is inert: a card for a name in it must stand inside. */
const placeFor = (): Element => [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
