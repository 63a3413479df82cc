import { type Manner, toMark } from './density.ts';
import type { Painter } from './highlights.ts';
import type { Found } from './lines.ts';
import type { Page } from './page.ts';
import { type Mark, Marks } from './ranges.ts';
import { eachInSteps, inSlices } from './slices.ts';

/** Keeps the marks of a page to what is found in it. */
export class Showing {
  readonly #painter: Painter;
  readonly #onMarks: Page['onMarks'];
  readonly #signal: AbortSignal;
  readonly #marks = new Marks();
  #shown = new Set<Mark>();

  constructor({ painter, onMarks }: Pick<Page, 'painter' | 'onMarks'>, signal: AbortSignal) {
    this.#painter = painter;
    this.#onMarks = onMarks;
    this.#signal = signal;
  }

  get isEmpty(): boolean {
    return this.#shown.size === 0;
  }

  /** Brings the marks to what is found: those that stand stay untouched. */
  async show(found: readonly Found[], manner: Manner, roots: readonly ShadowRoot[]): Promise<void> {
    const marks = new Set<Mark>();
    this.#marks.begin();
    await this.#each(toMark(found, manner), (one) => {
      const mark = this.#marks.of(one);
      if (mark) marks.add(mark);
    });
    await this.#each(this.#shown, (mark) => {
      if (marks.has(mark)) return;
      this.#painter.delete(mark);
      this.#marks.drop(mark);
    });
    await this.#each(marks, (mark) => {
      if (!this.#shown.has(mark)) this.#painter.add(mark);
    });
    this.#shown = marks;
    this.keep(roots);
    this.#onMarks([...marks], roots);
  }

  /** Sees to it that what is shown is still painted, in shadow roots too. */
  keep(roots: readonly ShadowRoot[]): void {
    this.#painter.style(roots);
    this.#painter.keep();
  }

  #each<T>(items: Iterable<T>, visit: (item: T) => void): Promise<void> {
    return inSlices(eachInSteps(items, visit), this.#signal);
  }
}
