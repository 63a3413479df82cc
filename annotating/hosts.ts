import { HOSTS, mayHostClosed } from './prose.ts';
import type { RootOf } from './reading.ts';

/** What most hosts are: elements that show nothing of their own. */
const EMPTY = [...HOSTS].map((name) => `${name}:empty`).join();
const PLAIN = [...HOSTS].join();
const CUSTOM = 'descendant-or-self::*[contains(local-name(), "-")]';
const PAUSE = 256; // elements

/** Custom elements, which no selector tells. */
function* customsIn(tree: Document | Element): Generator<Element> {
  const found = document.evaluate(CUSTOM, tree, null, XPathResult.UNORDERED_NODE_SNAPSHOT_TYPE);
  for (let i = 0; i < found.snapshotLength; i++) yield found.snapshotItem(i) as Element;
}

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

  /** True if a tree has a shadow root, as far as the elements tell that are likely to. */
  hasLikely(tree: Document | Element): boolean {
    const likely = [...customsIn(tree), ...tree.querySelectorAll(EMPTY)];
    if (tree.nodeType === Node.ELEMENT_NODE) likely.push(tree as Element);
    return likely.some((element) => element.shadowRoot ?? this.#mayHave(element));
  }

  /** True if a tree has one on any element that may have it, which takes as long as to come to all of them. */
  *hasAny(tree: Document): Generator<void, boolean> {
    let count = 0;
    for (const element of tree.querySelectorAll(PLAIN)) {
      if (++count % PAUSE === 0) yield;
      if (element.shadowRoot) return true;
    }
    return false;
  }

  #mayHave(element: Element): ShadowRoot | null {
    return mayHostClosed(element.localName, !element.firstChild) ? this.rootOf(element) : null;
  }

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
