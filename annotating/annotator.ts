import type { Ask } from '../messaging/ask.ts';
import type { Step } from '../messaging/contract.ts';
import { type Collected, collect } from './collect.ts';
import { Painter } from './highlights.ts';
import { HitTest, type Point } from './hit.ts';
import { listenForKeys } from './keys.ts';
import { Pointing } from './pointing.ts';
import { isIntact, isSameMark, type Mark } from './ranges.ts';
import { findMarks } from './read-page.ts';
import { bringIntoView } from './scroll.ts';
import { Stepper } from './stepper.ts';
import { Watcher } from './watch.ts';

/** Opens cards for the annotator, which knows nothing of how they look. */
export interface Cards {
  /** Gets ready for a page that has marks, so that a card can speak even if the background is lost. */
  prepare(): void;
  open(mark: Mark, options: OpenOptions): void;
  close(): void;
}

export interface OpenOptions {
  /** Where the pointer is; none for a reader at the keyboard. */
  at: Point | undefined;
  onOver(): void;
  onOut(): void;
  onClose(): void;
}

export interface World {
  ask: Ask;
  cards: Cards;
  /** The dataset's revision to ask for. */
  revision: number;
  /** Told when the background could not be asked, so that nothing fails unseen. */
  onFailure(error: Error): void;
}

/** Marks one frame's document and answers pointer and keyboard, until the signal aborts. */
export class Annotator {
  readonly #world: World;
  readonly #signal: AbortSignal;
  readonly #painter = new Painter();
  readonly #hitTest = new HitTest();
  readonly #stepper = new Stepper();
  readonly #pointing: Pointing;
  readonly #watcher: Watcher;
  #keys: AbortController | undefined;
  #marks: readonly Mark[] = [];
  #focusAtStep: Element | null = null;
  #collected: Collected = { text: '', runs: [], roots: [] };
  #reading = false;
  #stale = false;

  constructor(world: World, signal: AbortSignal) {
    this.#world = world;
    this.#signal = signal;
    this.#pointing = new Pointing(this.#hitTest, this.#effects(), signal);
    this.#watcher = new Watcher(() => this.read(), signal);
    this.#watcher.observe(document);
    signal.addEventListener('abort', () => {
      this.#keys?.abort();
      this.#painter.remove();
    });
  }

  /** Reads the document and marks it; asked again while at it, it goes once more when done. */
  async read(): Promise<void> {
    this.#stale = true;
    if (this.#reading) return;
    this.#reading = true;
    try {
      while (this.#stale && !this.#signal.aborted) {
        this.#stale = false;
        await this.#readOnce();
      }
    } catch (error) {
      if (!this.#signal.aborted) this.#world.onFailure(error as Error);
    } finally {
      this.#reading = false;
    }
  }

  /** Goes to the next or previous mark and shows where the reader is. */
  step(direction: Step): void {
    const mark = this.#stepper.step(direction);
    if (!mark) return;
    bringIntoView(mark.range);
    this.#pointing.send({ is: 'dismiss' });
    // Only now: a card that was open has given the focus back.
    this.#focusAtStep = focusedElement();
    this.#painter.showCurrent(mark);
    this.#listen();
  }

  async #readOnce(): Promise<void> {
    const collected = collect(document.body ?? document);
    if (isSame(collected, this.#collected) && this.#marks.every(isIntact)) return;
    const { ask, revision } = this.#world;
    const isFirst = this.#collected.runs.length === 0;
    // Marks that stand must not vanish while a changed document is read again.
    const onCertain = (marks: Mark[]) => isFirst && this.#show(marks, collected);
    const marks = await findMarks(collected, { ask, revision, onCertain });
    this.#show(marks, collected);
    this.#collected = collected;
    if (marks.length > 0) this.#world.cards.prepare();
  }

  #show(found: readonly Mark[], { roots }: Collected): void {
    if (this.#signal.aborted) return;
    // A mark that stands keeps its identity, and with it the card that may be open for it.
    const known = Map.groupBy(this.#marks, ({ range }) => range.startContainer);
    const marks = found.map(
      (mark) => known.get(mark.range.startContainer)?.find((other) => isSameMark(other, mark)) ?? mark,
    );
    this.#marks = marks;
    for (const root of roots) this.#watcher.observe(root);
    this.#painter.style(roots);
    this.#painter.paint(marks);
    this.#hitTest.update(marks, roots);
    this.#stepper.update(marks);
    if (!this.#pointing.card) this.#showPlace();
  }

  #effects() {
    return {
      open: (mark: Mark, at: Point | undefined) => {
        this.#painter.showCurrent(mark);
        this.#listen();
        this.#world.cards.open(mark, {
          at,
          onOver: () => this.#pointing.send({ is: 'over-card' }),
          onOut: () => at && this.#pointing.send({ is: 'out' }),
          onClose: () => this.#pointing.send({ is: 'dismiss' }),
        });
      },
      close: () => {
        this.#world.cards.close();
        this.#showPlace();
      },
    };
  }

  /** Without a card, the ring shows the reader's place by the keyboard, if there is one. */
  #showPlace(): void {
    this.#painter.showCurrent(this.#stepper.current);
    if (!this.#stepper.current) this.#keys?.abort();
  }

  #listen(): void {
    if (this.#keys && !this.#keys.signal.aborted) return;
    this.#keys = new AbortController();
    listenForKeys({ open: () => this.#openCurrent(), close: () => this.#escape() }, this.#keys.signal);
  }

  #openCurrent(): boolean {
    const mark = this.#stepper.current;
    if (!mark || this.#pointing.card === mark || !this.#isEnterOurs()) return false;
    this.#pointing.openByKeyboard(mark);
    return true;
  }

  /** Enter belongs to the ring only while the reader has not gone elsewhere since, least of all into a field. */
  #isEnterOurs(): boolean {
    const focused = focusedElement();
    return focused === this.#focusAtStep && !isField(focused);
  }

  /** Esc closes the card first, then gives up the place. */
  #escape(): void {
    if (this.#pointing.card) {
      this.#pointing.send({ is: 'dismiss' });
      return;
    }
    this.#stepper.leave();
    this.#showPlace();
  }
}

const isSame = (a: Collected, b: Collected): boolean =>
  a.text === b.text &&
  a.runs.length === b.runs.length &&
  a.runs.every((run, i) => run.node === b.runs[i]?.node) &&
  // A root without text is one to watch: names may be written there later.
  a.roots.length === b.roots.length &&
  a.roots.every((root, i) => root === b.roots[i]);

/** What has the focus, inside open shadow roots too. */
function focusedElement(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

const isField = (element: Element | null): boolean =>
  element !== null && (element.matches('input, textarea, select') || (element as HTMLElement).isContentEditable);
