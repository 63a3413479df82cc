import type { RootOf } from './reading.ts';

/** Remembers elements that had no shadow root when they were read: that one is attached no mutation tells. */
export class Hosts {
  readonly #rootOf: RootOf;
  #bare = new Set<Element>();

  constructor(rootOf: RootOf) {
    this.#rootOf = rootOf;
  }

  /** The root of an element that may have one; if it has none yet, it is asked for again by `late`. */
  readonly rootOf: RootOf = (element) => {
    const root = this.#rootOf(element);
    if (!root) this.#bare.add(element);
    return root;
  };

  /** Those that have got a root since. What is no longer in the page is forgotten. */
  late(): Element[] {
    const late: Element[] = [];
    for (const element of this.#bare) {
      const root = element.isConnected && this.#rootOf(element);
      if (root || !element.isConnected) this.#bare.delete(element);
      if (root) late.push(element);
    }
    return late;
  }
}
