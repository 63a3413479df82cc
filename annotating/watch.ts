/** A page that changes is read again when it has been quiet for this long… */
const QUIET = 100; // ms
/** …or, if it never is, after this long. */
const LONGEST_WAIT = 1_000; // ms
/** Styles may show or hide what no change of the page tells of: all is looked at again, but not more often than this. */
const SWEEP = 2_000; // ms
/** A page that changes attributes without end, and never what is read, is looked at less and less often. */
const LONGEST_SWEEP = 20_000; // ms
/** What readers and pages do that may change styles so; a sheet's own load is heard on the document alone. */
const STIRS = ['click', 'change', 'toggle', 'load', 'visibilitychange', 'focusin'];
const STIRS_OF_STYLE = ['transitionend', 'animationend'];
const STIRS_OF_WINDOW = ['resize', 'hashchange'];
/** Attributes that pages change without end, or that say nothing of what is seen; by any other a sheet may show or hide. */
const IDLE =
  /^(?:src(?:set)?|href|value|title|alt|width|height|d|c?[xy][12]?|r|points|transform|viewBox|aria-(?:valuenow|label))$/;

const isOwn = (node: Node): boolean => (node as Element).localName === 'hashiya-card';

/** False for what our own card's host does, and for attributes that nothing is read by. */
const isForeign = ({ type, target, addedNodes, removedNodes, attributeName }: MutationRecord): boolean =>
  type === 'childList'
    ? ![...addedNodes, ...removedNodes].every(isOwn)
    : !isOwn(target) && !(attributeName !== null && IDLE.test(attributeName));

/** Told of what the page does. */
export interface Watching {
  /** Something changed: at once, for each change. */
  onChange(record: MutationRecord): void;
  /** The page is to be read again: it has settled. */
  onSettled(): void;
  /** Styles may have changed anywhere. */
  onStirred(): void;
  /** The document was opened anew and all its listeners are gone. */
  onReplaced(): void;
}

/** Watches the document and shadow roots for change of text or visibility until the signal aborts. */
export class Watcher {
  readonly #watching: Watching;
  readonly #observer: MutationObserver;
  readonly #html = document.documentElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sweep: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #sweepDue = Number.POSITIVE_INFINITY;
  #isSwept = false;
  #patience = SWEEP;

  constructor(watching: Watching, signal: AbortSignal) {
    this.#watching = watching;
    this.#observer = new MutationObserver((records) => this.#take(records));
    const listening = { capture: true, passive: true, signal };
    for (const stir of STIRS) document.addEventListener(stir, () => this.#stir(SWEEP), listening);
    for (const stir of STIRS_OF_STYLE) document.addEventListener(stir, () => this.#stir(this.#patience), listening);
    for (const stir of STIRS_OF_WINDOW) addEventListener(stir, () => this.#stir(SWEEP), listening);
    // Hovering may show a menu; but what a page scrolls below a pointer at rest is none.
    let last = '';
    const onOver = ({ screenX, screenY }: MouseEvent) => {
      if (last !== `${screenX} ${screenY}`) this.#stir(this.#patience);
      last = `${screenX} ${screenY}`;
    };
    document.addEventListener('mouseover', onOver, listening);
    // What is laid out only once it is near has now become text, or is none again.
    document.addEventListener('contentvisibilityautostatechange', () => this.#schedule(), listening);
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      clearTimeout(this.#timer);
      clearTimeout(this.#sweep);
    });
  }

  observe(root: Node): void {
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  }

  #take(records: readonly MutationRecord[]): void {
    if (document.documentElement && document.documentElement !== this.#html) {
      this.#watching.onReplaced();
      return;
    }
    const foreign = records.filter(isForeign);
    for (const record of foreign) this.#watching.onChange(record);
    if (foreign.length > 0) this.#schedule();
    // A class may style what is beside it, and a sheet all of the page.
    if (foreign.some(({ type, target }) => type === 'attributes' || target === document.head))
      this.#stir(this.#patience);
  }

  #schedule(): void {
    const now = performance.now();
    if (this.#timer === undefined) this.#since = now;
    clearTimeout(this.#timer);
    const wait = Math.max(0, Math.min(QUIET, this.#since + LONGEST_WAIT - now));
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#watching.onSettled();
    }, wait);
  }

  /** To be told after each reading whether it found anything else than the one before. */
  heed(hasChanged: boolean): void {
    if (hasChanged) this.#patience = SWEEP;
    else if (this.#isSwept) this.#patience = Math.min(this.#patience * 2, LONGEST_SWEEP);
    this.#isSwept = false;
  }

  /** Has all looked at after so long, or sooner if that was settled already. */
  #stir(wait: number): void {
    const due = performance.now() + wait;
    if (due >= this.#sweepDue) return;
    this.#sweepDue = due;
    clearTimeout(this.#sweep);
    this.#sweep = setTimeout(() => {
      this.#sweepDue = Number.POSITIVE_INFINITY;
      if (document.hidden) return; // being seen again stirs too
      this.#isSwept = true;
      this.#watching.onStirred();
      this.#watching.onSettled();
    }, wait);
  }
}
