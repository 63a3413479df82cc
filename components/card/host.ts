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

const COLOURED = 300; // ms; a page that changes its colours takes as long

/** Puts a card's host on the page, in the top layer, beside its anchor; `remove` leaves nothing behind. */
export function openCardHost({ anchor, style, onOver, onOut, onAct, onTabOut }: HostOptions): CardHost {
  const life = new AbortController();
  const element = document.createElementNS(HTML, 'hashiya-card') as HTMLElement;
  const root = element.attachShadow({ mode: 'closed', delegatesFocus: true });
  root.adoptedStyleSheets.push(sheetOf(style));
  const container = document.createElementNS(HTML, 'div') as HTMLElement;
  container.className = 'inside';
  // The last is as large as the window, to tell what is seen of it.
  root.append(container, document.createElementNS(HTML, 'i'));
  element.popover = 'manual';
  // The host is the page's to see: only the reader's own events count.
  const listen = (target: Element, type: string, then: (event: Event) => void) =>
    target.addEventListener(type, (event) => event.isTrusted && then(event), { signal: life.signal });
  const keep = (type: string) => listen(container, type, (event) => event.stopPropagation());
  listen(container, 'click', ({ target }) => act(target as Element, onAct));
  listen(container, 'pointerdown', (event) => drag(event as PointerEvent, element, anchor));
  listen(container, 'keydown', (event) => {
    const press = event as KeyboardEvent;
    // Nobody else closes a pinned one.
    if (anchor.pinned && press.key === 'Escape') {
      // Nor does it close a dialog of the page's that the card stands in.
      press.preventDefault();
      onAct('close', undefined);
    }
    if (!anchor.pinned && onTabOut) tabOut(root, press, onTabOut);
  });
  listen(element, 'pointerenter', onOver);
  listen(element, 'pointerleave', onOut);
  // What is done in a card is none of the page's business: a press outside of its own dialog, say, may close that.
  // Each `onclick` of an element is such a thing; what is left of other properties names no event.
  for (const name in container) keep(name.slice(2));
  keep('focusin');
  keep('focusout');
  const behind = anchor.range.startContainer;
  placeFor(behind).append(element);
  element.showPopover();
  const colour = () => {
    if (life.signal.aborted) return;
    container.style.colorScheme = isDarkBehind(behind, container) ? 'dark' : 'light';
    // Readers turn a page dark or light while they keep a card beside it.
    setTimeout(colour, COLOURED);
  };
  colour();
  const place = keepPlaced(root, anchor, life.signal);
  return {
    show(card) {
      // It keeps its side when it is drawn in another language: the pointer is on what asked for that.
      anchor.isRtl ??= card.attributes.dir === 'rtl';
      replace(root, container, build(card));
      place();
    },
    get hasFocus() {
      return root.activeElement !== null;
    },
    pin() {
      anchor.pinned = this.rectangle();
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
 * card of one entity. What the pointer is in stays at least as high, and so does a notice: what is drawn anew does not go from under it.
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
  const isKept = !after.dataset.of || container.matches(':hover');
  container.style.setProperty('--gloss-least', `${isKept ? height : 0}`);
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
