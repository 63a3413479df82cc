import { isThere, type Mark, says } from './ranges.ts';

/** Static ranges stay where they were put: this tells, before the page is painted, which marks its changes have made untrue. */
export class Edits {
  /** The marks that begin or end in a node. */
  readonly #byNode = new Map<Node, Set<Mark>>();
  /** Untrue, or out of the page: they may become true again. */
  readonly #doubtful = new Set<Mark>();
  readonly #observer: MutationObserver;
  readonly #onChecked: (mark: Mark, isTrue: boolean) => void;

  /** `onChecked` is told of each mark that may have become true or untrue, and may hear the same twice. */
  constructor(onChecked: (mark: Mark, isTrue: boolean) => void) {
    this.#onChecked = onChecked;
    this.#observer = new MutationObserver((records) => this.#look(records));
  }

  /** To be called for each root that holds marks, the document excepted. */
  watch(root: Node): void {
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true });
  }

  add(mark: Mark): void {
    if (this.#byNode.size === 0) this.watch(document);
    for (const node of endsOf(mark)) {
      const marks = this.#byNode.get(node);
      if (marks) marks.add(mark);
      else this.#byNode.set(node, new Set([mark]));
    }
  }

  delete(mark: Mark): void {
    this.#doubtful.delete(mark);
    for (const node of endsOf(mark)) {
      const marks = this.#byNode.get(node);
      if (marks?.delete(mark) && marks.size === 0) this.#byNode.delete(node);
    }
  }

  stop(): void {
    this.#observer.disconnect();
  }

  #look(records: readonly MutationRecord[]): void {
    const touched = new Set<Node>();
    let hasRemoved = false;
    for (const { type, target, removedNodes } of records) {
      if (type === 'characterData') touched.add(target);
      else hasRemoved ||= removedNodes.length > 0;
    }
    if (hasRemoved) for (const node of this.#byNode.keys()) if (!node.isConnected) touched.add(node);
    const suspects = new Set(this.#doubtful);
    for (const node of touched) for (const mark of this.#byNode.get(node) ?? []) suspects.add(mark);
    for (const mark of suspects) this.#check(mark);
  }

  #check(mark: Mark): void {
    const isTrue = says(mark);
    if (isTrue) this.#doubtful.delete(mark);
    else this.#doubtful.add(mark);
    // What is out of the page is not painted, but may come back with other words, of which no record tells.
    if (isThere(mark)) this.#onChecked(mark, isTrue);
  }
}

const endsOf = ({ node, range: { endContainer } }: Mark): readonly Node[] =>
  endContainer === node ? [node] : [node, endContainer];
