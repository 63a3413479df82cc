/** A page that changes is read again when it has been quiet for this long… */
const QUIET = 300; // ms
/** …or, if it never is, after this long. */
const LONGEST_WAIT = 2_000; // ms

const isOwn = (node: Node): boolean => node.nodeName === 'HASHIYA-CARD';

/** False for what our own card's host does. */
const isForeign = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'childList' ? ![...addedNodes, ...removedNodes].every(isOwn) : !isOwn(target);

/** Watches the document and shadow roots for change of text or visibility, and calls back when it has settled. */
export class Watcher {
  readonly #observer: MutationObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;

  constructor(onSettled: () => void, signal: AbortSignal) {
    this.#observer = new MutationObserver((records) => {
      if (records.some(isForeign)) this.#schedule(onSettled);
    });
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      clearTimeout(this.#timer);
    });
  }

  observe(root: Node): void {
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['hidden', 'class', 'style', 'open', 'contenteditable'],
    });
  }

  #schedule(onSettled: () => void): void {
    const now = performance.now();
    if (this.#timer === undefined) this.#since = now;
    clearTimeout(this.#timer);
    const wait = Math.max(0, Math.min(QUIET, this.#since + LONGEST_WAIT - now));
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      onSettled();
    }, wait);
  }
}
