/** What the keyboard asks for while a place ring or a card shows; at other times no key is listened to. */
export interface KeyActions {
  /** False if there is nothing to open: the key is then the page's. */
  open(): boolean;
  /** The same; `inCard` if the focus is in a card. */
  close(inCard: boolean): boolean;
}

/** Listens for Enter and Esc until the signal aborts; only those two are taken, and only from the reader. */
export function listenForKeys({ open, close }: KeyActions, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // Enter inside the card belongs to what has the focus there: a link or a button.
    const inCard = (event.target as Element | null)?.localName === 'hashiya-card';
    if (event.key === 'Enter' && !inCard && open()) take(event);
    if (event.key === 'Escape' && close(inCard)) take(event);
  };
  // On the window, which is asked before any listener of the page's on its document.
  window.addEventListener('keydown', onKey, { capture: true, signal });
}

function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
