import { type Block, isBlock, makeStale, newBlock } from './blocks.ts';
import { ELEMENT_NODE } from './dom-numbers.ts';
import type { Line } from './lines.ts';
import type { Reading, RootOf } from './reading.ts';
import { Walk } from './walk.ts';

/** A document's text as its reader sees it, and the shadow roots in it. */
export interface Text {
  readonly lines: readonly Line[];
  readonly roots: readonly ShadowRoot[];
}

const PAUSE = 256; // blocks

const holdsSlot = (node: Node): boolean =>
  node.nodeType === ELEMENT_NODE &&
  ((node as Element).localName === 'slot' || (node as Element).querySelector('slot') !== null);

/** Reads a document, and of a changed one only what changed. */
export class BlockReader {
  readonly #rootOf: RootOf;
  readonly #blocks = new WeakMap<Element, Block>();
  #deep = new Set<Element>();
  #root: Block | undefined;

  constructor(rootOf: RootOf) {
    this.#rootOf = rootOf;
  }

  /** True if something changed since the last pass began. */
  get isStale(): boolean {
    const { root } = this;
    return root.stale || root.below;
  }

  /** The block of the whole, banners behind the body included: another if the page has put in another root. */
  get root(): Block {
    // A page that is just being written anew may have none.
    const element = document.documentElement ?? document.createElement('html');
    if (this.#root?.element !== element) {
      this.#root = this.#blocks.get(element) ?? newBlock(element);
      this.#root.parent = undefined;
      this.#blocks.set(element, this.#root);
      this.invalidate();
    }
    return this.#root as Block;
  }

  /** Has everything read again: styles may have changed anywhere. */
  invalidate(): void {
    if (!this.#root) return;
    this.#root.stale = true;
    this.#deep.add(this.#root.element);
  }

  /** Takes note of what the page changed. */
  note({ type, target, addedNodes, removedNodes }: MutationRecord): void {
    if (type !== 'attributes') {
      makeStale(this.#blockAround(target));
      // Another slot may now show what this one did, or no more.
      if ([...addedNodes, ...removedNodes].some(holdsSlot)) this.#noteHostOf(target);
      for (const node of addedNodes) if (node.nodeType === ELEMENT_NODE) this.#deep.add(node as Element);
      return;
    }
    if (target.contains(this.root.element)) this.invalidate();
    else this.noteElement(target as Element);
  }

  /** Has an element read again with all in it: it may be hidden, shown, have a shadow root or part lines as it did not. */
  noteElement(element: Element): void {
    makeStale(this.#blockAround(element.parentNode));
    this.#deep.add(element);
  }

  #noteHostOf(node: Node): void {
    const { host } = node.getRootNode() as Partial<ShadowRoot>;
    if (host) this.noteElement(host);
  }

  #blockAround(node: Node | null): Block {
    for (let up = node; up; up = up.parentNode ?? (up as Partial<ShadowRoot>).host ?? null) {
      const block = this.#blocks.get(up as Element);
      if (block) return block;
    }
    return this.root;
  }

  /** Reads what is stale; true if the text or the roots changed. Pauses at each `yield`, for a page that goes on. */
  *pass(): Generator<void, boolean> {
    const work = [this.root];
    const reading = this.#newReading((block) => work.push(block));
    this.#deep = new Set();
    for (let block = work.pop(); block; block = work.pop()) {
      if (block.stale) yield* new Walk(reading).run(block);
      else if (block.below) {
        block.below = false;
        for (const item of block.items) if (isBlock(item) && (item.stale || item.below)) work.push(item);
        yield;
      }
    }
    return reading.changed;
  }

  /** Reads some elements ahead of the rest, which keeps what was read; returns their lines. */
  ahead(elements: Iterable<Element>): Generator<void, Line[]> {
    return this.#linesOf(elements, this.#newReading());
  }

  /** Reads some elements, each without the blocks in it, and keeps nothing; returns their lines. */
  alone(elements: Iterable<Element>): Generator<void, Line[]> {
    return this.#linesOf(elements, { ...this.#newReading(), blocks: new WeakMap(), isShallow: true });
  }

  *#linesOf(elements: Iterable<Element>, reading: Reading): Generator<void, Line[]> {
    const { blocks } = reading;
    const lines: Line[] = [];
    for (const element of elements) {
      const block = blocks.get(element) ?? newBlock(element);
      blocks.set(element, block);
      if (block.stale) yield* new Walk(reading).run(block);
      for (const item of block.items) if (!isBlock(item)) lines.push(item);
    }
    return lines;
  }

  #newReading(later: Reading['later'] = () => undefined): Reading {
    const deep = this.#deep;
    // What changes while it reads counts at once: its block may be one that this pass is still to come to.
    const isDeep = (element: Element) => deep.has(element) || this.#deep.has(element);
    return { blocks: this.#blocks, isDeep, rootOf: this.#rootOf, later, isShallow: false, changed: false };
  }

  /** All that was read, in its order. */
  *text(): Generator<void, Text> {
    const lines: Line[] = [];
    const roots: ShadowRoot[] = [];
    const work: (Block | Line)[] = [this.root];
    for (let item = work.pop(), count = 1; item; item = work.pop(), count++) {
      if (count % PAUSE === 0) yield;
      if (!isBlock(item)) {
        lines.push(item);
        continue;
      }
      if (item.root) roots.push(item.root);
      for (let i = item.items.length - 1; i >= 0; i--) work.push(item.items[i] as Block | Line);
    }
    return { lines, roots };
  }
}
