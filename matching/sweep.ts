import { lengthOf, overlap, type Place } from './sightings.ts';

/**
 * Goes through sorted places once, beside items that come in the order of the text, too. Only places near enough to an item are
 * looked at, so that the cost grows with the text and not with its square.
 */
export class Sweep<T extends Place> {
  readonly #sorted: readonly T[];
  readonly #longest: number;
  #first = 0;

  constructor(sorted: readonly T[]) {
    this.#sorted = sorted;
    let longest = 0;
    for (const place of sorted) longest = Math.max(longest, lengthOf(place));
    this.#longest = longest;
  }

  /** True if one of the places that overlap the item is such a one; no item starts before the last. */
  some<I extends Place>(item: I, isSuch: (item: I, other: T) => boolean): boolean {
    const sorted = this.#sorted;
    const from = item.start - this.#longest;
    while (this.#first < sorted.length && (sorted[this.#first] as T).start < from) this.#first++;
    for (let i = this.#first; i < sorted.length; i++) {
      const other = sorted[i] as T;
      if (other.start >= item.end) return false;
      if (overlap(item, other) && isSuch(item, other)) return true;
    }
    return false;
  }
}
