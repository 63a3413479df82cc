import { isSameLine, type Line } from './lines.ts';

/**
 * What a box that begins and ends lines was read as, kept until the page changes: its own lines and the blocks in it,
 * in their order.
 */
export interface Block {
  readonly element: Element;
  /** The block that it was last met in: slotted ones in one of the shadow tree. */
  parent: Block | undefined;
  items: readonly Item[];
  /** True if its own text or what lies directly in it must be read again… */
  stale: boolean;
  /** …or that of a block below it. */
  below: boolean;
  /** Its shadow root, if it hosts one. */
  root: ShadowRoot | undefined;
}

export type Item = Line | Block;

export const isBlock = (item: Item): item is Block => 'items' in item;

export const newBlock = (element: Element): Block => ({
  element,
  parent: undefined,
  items: [],
  stale: true,
  below: false,
  root: undefined,
});

/** Marks a block to be read again, and the way to it. */
export function makeStale(block: Block): void {
  block.stale = true;
  for (let up = block.parent; up && !up.below; up = up.parent) up.below = true;
}

const isSameItem = (a: Item | undefined, b: Item | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && !isBlock(a) && !isBlock(b) && isSameLine(a, b));

/** Gives a block what was read of it, but keeps the lines that are as they were; false if all are. */
export function fill(block: Block, items: Item[]): boolean {
  const { items: before } = block;
  let first = 0;
  while (first < items.length && isSameItem(items[first], before[first])) {
    items[first] = before[first] as Item;
    first++;
  }
  if (first === items.length && first === before.length) return false;
  for (let i = items.length - 1, j = before.length - 1; i >= first && j >= first; i--, j--) {
    if (!isSameItem(items[i], before[j])) break;
    items[i] = before[j] as Item;
  }
  block.items = items;
  return true;
}
