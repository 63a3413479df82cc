import { ELEMENT_NODE, UNORDERED_NODE_SNAPSHOT_TYPE } from './dom-numbers.ts';
import { HOSTS, mayHostClosed } from './prose.ts';
import type { RootOf } from './reading.ts';

const PLAIN = [...HOSTS].join();
/** What most hosts are: elements that show nothing of their own. */
const EMPTY = `:empty:is(${PLAIN})`;
/** No selector tells them. */
const CUSTOM = 'descendant-or-self::*[contains(local-name(), "-")]';

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

  /**
   * True if a tree has a shadow root, as far as the elements tell that are likely to. To ask for a closed one is slow, so elements that
   * take no room, or that no script has defined, are asked with the late ones.
   */
  hasLikely(tree: Document | Element): boolean {
    const customs = document.evaluate(CUSTOM, tree, null, UNORDERED_NODE_SNAPSHOT_TYPE);
    for (let i = 0; i < customs.snapshotLength; i++) if (this.#has(customs.snapshotItem(i) as HTMLElement)) return true;
    const plain = tree.querySelectorAll<HTMLElement>(EMPTY);
    for (let i = 0; i < plain.length; i++) if (this.#has(plain[i] as HTMLElement)) return true;
    return tree.nodeType === ELEMENT_NODE && this.#has(tree as HTMLElement);
  }

  /** True if the document has an open one on any element that may have it: to ask all takes some ms on the largest pages. */
  hasAny(): boolean {
    return Array.from(document.querySelectorAll(PLAIN)).some(({ shadowRoot }) => shadowRoot);
  }

  #has(element: HTMLElement): boolean {
    if (element.shadowRoot) return true;
    const { localName } = element;
    if (!mayHostClosed(localName, !element.firstChild)) return false;
    const isLikely = localName.includes('-')
      ? element.matches(':defined')
      : element.offsetWidth && element.offsetHeight;
    if (isLikely) return this.rootOf(element) !== null;
    this.#bare.add(element);
    return false;
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
