import type { Mark } from './ranges.ts';

/** Walks the marks of a frame in the order of its text, for readers without a mouse. */
export class Stepper {
  #marks: readonly Mark[] = [];
  #at = -1;
  /** Where the reader was when the mark there went: the next one has taken its number. */
  #gap = 0;

  /** Takes up new marks; the reader's place is kept if its text is still marked, else the place between those around it. */
  update(marks: readonly Mark[]): void {
    const current = this.current;
    const before = this.#at;
    this.#marks = marks;
    this.#at = current ? marks.findIndex((mark) => mark === current || startsWhere(mark, current)) : -1;
    if (current && this.#at < 0) this.#gap = before;
  }

  get current(): Mark | undefined {
    return this.#marks[this.#at];
  }

  /** Makes a mark the reader's place, if it still stands. */
  goTo(mark: Mark): void {
    this.#at = this.#marks.indexOf(mark);
  }

  /** Goes one mark on or back, around the ends; nothing where there are no marks. */
  step(direction: 'next' | 'previous'): Mark | undefined {
    const count = this.#marks.length;
    if (count === 0) return undefined;
    const gap = Math.min(this.#gap, count);
    const next = this.#at < 0 ? gap : this.#at + 1;
    const previous = this.#at < 0 ? gap - 1 : this.#at - 1;
    this.#at = ((direction === 'next' ? next : previous) + count) % count;
    return this.current;
  }

  leave(): void {
    this.#at = -1;
    this.#gap = 0;
  }
}

const startsWhere = (a: Mark, b: Mark): boolean =>
  a.range.startContainer === b.range.startContainer && a.range.startOffset === b.range.startOffset;
