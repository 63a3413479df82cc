import { isInOwnCard } from './own-card.ts';

/** What the keyboard asks for while a place ring or a card shows; at other times no key is listened to. */
export interface KeyActions {
  /** False if there is nothing to open: the key is then the page's. */
  open(): boolean;
  /** The same; `inCard` if the focus is in a card. */
  close(inCard: boolean): boolean;
  /** Told of every other key outside of cards. */
  other(): void;
}

/** Listens for Enter and Esc until the signal aborts; only those two are taken, and only from the reader. */
export function listenForKeys({ open, close, other }: KeyActions, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // Enter inside the card belongs to what has the focus there: a link or a button.
    const inCard = isInOwnCard(event);
    if (event.key === 'Escape') close(inCard) && take(event);
    else if (inCard) return;
    else if (event.key === 'Enter') open() && take(event);
    else other();
  };
  // On the window, which is asked before any listener of the page's on its document.
  window.addEventListener('keydown', onKey, { capture: true, signal });
}

/** The page hears neither that the key went down nor that it came up again. */
function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  const onUp = (up: KeyboardEvent) => up.key === event.key && up.stopImmediatePropagation();
  window.addEventListener('keyup', onUp, { capture: true, once: true });
}
