import { type Block, fill, newBlock } from './blocks.ts';
import { CDATA_SECTION_NODE, ELEMENT_NODE, TEXT_NODE } from './dom-numbers.ts';
import { type Frame, firstOf, newFrame, nextInList } from './frame.ts';
import { IS_UNEVEN, LineBuilder } from './line-builder.ts';
import {
  isDrawnAlone,
  isEditor,
  isInline,
  isOther,
  isShown,
  isTextOfDrawing,
  isUnseen,
  keepsSpace,
  mayHostClosed,
  showsFallback,
} from './prose.ts';
import type { Reading } from './reading.ts';

const PAUSE = 64; // nodes
const SPACE = 0x20;

/** Reads one block and those in it that are new or stale; the others are taken as they were read before. */
export class Walk {
  readonly #reading: Reading;
  readonly #line = new LineBuilder();
  readonly #frames: Frame[] = [];
  /** Those of the frames that are blocks. */
  readonly #blocks: Frame[] = [];
  /** How many frames are opened: all, as long as a line is open. */
  #opened = 0;
  #next: Node | null = null;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  *run(block: Block): Generator<void> {
    const { element } = block;
    // What is slotted into a host has no block but it, and lies anywhere in the host's tree.
    this.#enter(element, element.localName, {
      force: this.#reading.isDeep(element),
      forceTree: block.root !== undefined,
    });
    if (!this.#open() && fill(block, [])) this.#reading.changed = true;
    for (let count = 1; this.#frames.length > 0; count++) {
      if (count % PAUSE === 0) yield;
      const node = this.#next;
      if (!node) this.#leave();
      else if (node.nodeType === ELEMENT_NODE) this.#visitElement(node as Element);
      else if (node.nodeType === TEXT_NODE || node.nodeType === CDATA_SECTION_NODE) this.#visitText(node as Text);
      else this.#pass(node);
    }
  }

  get #top(): Frame {
    return this.#frames[this.#frames.length - 1] as Frame;
  }

  #pass(node: Node): void {
    const frame = this.#top;
    this.#next = frame.list ? nextInList(frame) : node.nextSibling;
  }

  #visitText(node: Text): void {
    const { data } = node;
    // Most texts tell by their first letter; a pattern would cost more than all else here.
    const isBlank = !(data.charCodeAt(0) > SPACE) && data.trim() === '';
    if ((isBlank && !this.#line.isOpen) || isDrawnAlone(this.#top.element)) {
      this.#pass(node);
      return;
    }
    if (!this.#open()) return;
    const frame = this.#top;
    const style = frame.style as CSSStyleDeclaration;
    // A part of an invisible element may be visible, so only the text itself is left out.
    frame.isVisible ??= style.visibility === 'visible';
    if (frame.isVisible) {
      if (isBlank) this.#line.addSpace();
      else this.#line.add(node, IS_UNEVEN.test(data) && keepsSpace(style));
    }
    this.#pass(node);
  }

  #visitElement(element: Element): void {
    const name = element.localName;
    if (isUnseen(name)) this.#pass(element);
    else if (name === 'br' || (isOther(name) && !showsFallback(name, element))) this.#part(element);
    else this.#visitProse(element, name);
  }

  /** Goes on behind what shows something between the words around it. */
  #part(element: Element): void {
    if (this.#line.isOpen && getComputedStyle(element).display !== 'none') this.#endLine();
    this.#pass(element);
  }

  #visitProse(element: Element, name: string): void {
    const above = this.#top;
    const forceTree = above.forceTree && !(above.list && above.name === 'slot');
    const force = above.force || this.#reading.isDeep(element);
    const known = this.#reading.blocks.get(element);
    if (known && !known.stale && !force && !forceTree) {
      this.#take(known);
      return;
    }
    this.#enter(element, name, { force, forceTree: forceTree || known?.root !== undefined });
    // Between the words of a line its box matters though it may be empty; a root is to be watched, empty or not.
    if (this.#line.isOpen || this.#top.root) this.#open();
  }

  #enter(element: Element, name: string, forcing: Pick<Frame, 'force' | 'forceTree'>): void {
    const first = element.firstChild;
    const root = element.shadowRoot ?? (mayHostClosed(name, first === null) ? this.#reading.rootOf(element) : null);
    const frame = newFrame(element, name, { root, ...forcing });
    this.#frames.push(frame);
    this.#next = root || frame.list ? firstOf(frame) : first;
  }

  /** Takes a block as it was read before. */
  #take(block: Block): void {
    if (!this.#open()) return;
    this.#attach(block);
    if (block.below) this.#reading.later(block);
    this.#pass(block.element);
  }

  #leave(): void {
    const frame = this.#frames.pop() as Frame;
    this.#opened = Math.min(this.#opened, this.#frames.length);
    if (frame.block) {
      this.#endLine();
      this.#blocks.pop();
      if (fill(frame.block, frame.items)) this.#reading.changed = true;
    } else if (!frame.style) {
      // It has no text any more: a record of it that no block holds must not take up what changes in it.
      this.#reading.blocks.delete(frame.element);
    }
    if (this.#frames.length > 0) this.#pass(frame.element);
  }

  /** Ends the line of the innermost block. */
  #endLine(): void {
    this.#line.endInto((this.#blocks[this.#blocks.length - 1] as Frame).items);
  }

  /** Puts a block where the walk is. */
  #attach(block: Block): void {
    const parent = this.#blocks[this.#blocks.length - 1];
    if (!parent) return; // the one that the walk began with stays where it is
    this.#endLine();
    parent.items.push(block);
    block.parent = parent.block;
  }

  /** Opens the frames that are not, from outside in; where one is hidden, goes on behind it and returns false. */
  #open(): boolean {
    for (; this.#opened < this.#frames.length; this.#opened++) {
      const frame = this.#frames[this.#opened] as Frame;
      if (this.#openFrame(frame)) continue;
      this.#frames.length = this.#opened;
      if (this.#opened > 0) this.#pass(frame.element);
      return false;
    }
    return true;
  }

  /** Reads the style of an element; false if it is hidden, or no prose. */
  #openFrame(frame: Frame): boolean {
    const { element, root } = frame;
    const style = getComputedStyle(element);
    const { display } = style;
    frame.style = style;
    const isFirst = this.#blocks.length === 0;
    const isBlock = isFirst || root !== null || !isInline(display) || isTextOfDrawing(element);
    const isSeen = isShown(display) && !(isBlock && style.contentVisibility === 'hidden');
    const isProse = isSeen && !isEditor(element) && (isFirst || !isBlock || !this.#reading.isShallow);
    if (isSeen && !isProse && !isFirst) this.#endLine();
    if (isProse && isBlock) this.#begin(frame);
    else if (!isFirst) this.#reading.blocks.delete(element);
    return isProse;
  }

  #begin(frame: Frame): void {
    const block = this.#reading.blocks.get(frame.element) ?? newBlock(frame.element);
    this.#reading.blocks.set(frame.element, block);
    this.#attach(block);
    const root = frame.root ?? undefined;
    if (block.root !== root) this.#reading.changed = true;
    block.root = root;
    // What the page changes in it from now on makes it stale again.
    block.stale = false;
    block.below = false;
    frame.block = block;
    this.#blocks.push(frame);
  }
}
