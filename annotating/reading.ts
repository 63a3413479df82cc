import type { Block } from './blocks.ts';

/** Gives an element's shadow root, a closed one too. */
export type RootOf = (element: Element) => ShadowRoot | null;

/** What the walks of one pass share. */
export interface Reading {
  readonly blocks: WeakMap<Element, Block>;
  /** True of elements below which nothing may be taken as it was read before. */
  readonly isDeep: (element: Element) => boolean;
  readonly rootOf: RootOf;
  /** Told of a block that was met and has stale ones below. */
  readonly later: (block: Block) => void;
  /** True if only the blocks that it begins with are read, without those in them. */
  readonly isShallow: boolean;
  /** True once a block says or holds something else than before. */
  changed: boolean;
}
