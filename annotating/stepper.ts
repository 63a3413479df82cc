import { FOLLOWING } from './dom-numbers.ts';
import { type Mark, startsWhere } from './ranges.ts';

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
    this.#at = current ? marks.findIndex((mark) => startsWhere(mark, current)) : -1;
    if (current && this.#at < 0) this.#gap = before;
  }

  get marks(): readonly Mark[] {
    return this.#marks;
  }

  get current(): Mark | undefined {
    return this.#marks[this.#at];
  }

  /** Makes a mark the reader's place, or where it stood. */
  goTo(mark: Mark): void {
    this.#at = this.#marks.findIndex((other) => startsWhere(other, mark));
    if (this.#at < 0) this.#gap = this.#marks.filter(({ range }) => isBefore(range, mark.range)).length;
  }

  /** Goes one mark on or back, around the ends, past those that do not show; nothing where there are none that do. */
  step(direction: 'next' | 'previous', isShown: (mark: Mark) => boolean): Mark | undefined {
    const count = this.#marks.length;
    const isOn = direction === 'next';
    const gap = Math.min(this.#gap, count) - (isOn ? 1 : 0);
    const from = this.#at < 0 ? gap : this.#at;
    for (let steps = 1; steps <= count; steps++) {
      const at = (from + (isOn ? steps : 2 * count - steps)) % count;
      const mark = this.#marks[at];
      if (!mark || !isShown(mark)) continue;
      this.#at = at;
      return mark;
    }
    return undefined;
  }

  leave(): void {
    this.#at = -1;
    this.#gap = 0;
  }
}

const isBefore = (a: AbstractRange, b: AbstractRange): boolean =>
  a.startContainer === b.startContainer
    ? a.startOffset < b.startOffset
    : (a.startContainer.compareDocumentPosition(b.startContainer) & FOLLOWING) !== 0;
