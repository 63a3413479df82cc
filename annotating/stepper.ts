import type { Mark } from './ranges.ts';

/** Walks the marks of a frame in the order of its text, for readers without a mouse. */
export class Stepper {
  #marks: readonly Mark[] = [];
  #at = -1;

  /** Takes up new marks; the reader's place is kept if its text is still marked. */
  update(marks: readonly Mark[]): void {
    const current = this.current;
    this.#marks = marks;
    this.#at = current ? marks.findIndex((mark) => mark === current || startsWhere(mark, current)) : -1;
  }

  get current(): Mark | undefined {
    return this.#marks[this.#at];
  }

  /** Goes one mark on or back, around the ends; nothing where there are no marks. */
  step(direction: 'next' | 'previous'): Mark | undefined {
    const count = this.#marks.length;
    if (count === 0) return undefined;
    const from = this.#at < 0 && direction === 'previous' ? 0 : this.#at;
    this.#at = (from + (direction === 'next' ? 1 : -1) + count) % count;
    return this.current;
  }

  leave(): void {
    this.#at = -1;
  }
}

const startsWhere = (a: Mark, b: Mark): boolean =>
  a.range.startContainer === b.range.startContainer && a.range.startOffset === b.range.startOffset;
