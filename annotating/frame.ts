import type { Block, Item } from './blocks.ts';

/** An element that a walk is in. */
export interface Frame {
  readonly element: Element;
  readonly name: string;
  readonly root: ShadowRoot | null;
  /** What is read in place of its children, if not these: what is slotted into it, or what shows of a fold. */
  readonly list: readonly Node[] | undefined;
  at: number;
  /** True if nothing in it may be taken as it was… */
  readonly force: boolean;
  /** …or nothing but what is slotted into its shadow tree from outside. */
  readonly forceTree: boolean;
  /** Known once it is opened: most elements have no text, and to read styles costs most. */
  style: CSSStyleDeclaration | undefined;
  isVisible: boolean | undefined;
  /** Of one that begins and ends lines. */
  block: Block | undefined;
  items: Item[];
}

export const newFrame = (
  element: Element,
  name: string,
  { root, force, forceTree }: Pick<Frame, 'root' | 'force' | 'forceTree'>,
): Frame => ({
  element,
  name,
  root,
  list: root || (name !== 'slot' && name !== 'details') ? undefined : listOf(element),
  at: 0,
  force,
  forceTree,
  style: undefined,
  isVisible: undefined,
  block: undefined,
  items: [],
});

function listOf(element: Element): readonly Node[] | undefined {
  if (element.localName === 'slot') {
    const nodes = (element as HTMLSlotElement).assignedNodes?.();
    return nodes && nodes.length > 0 ? nodes : undefined;
  }
  if ((element as HTMLDetailsElement).open) return undefined;
  const summary = Array.from(element.children).find((child) => child.localName === 'summary');
  return summary ? [summary] : [];
}

/** The node that is read first of an element. */
export const firstOf = ({ element, root, list }: Frame): Node | null =>
  list ? (list[0] ?? null) : (root ?? element).firstChild;

/** The node that is read next of an element that has a list. */
export const nextInList = (frame: Frame): Node | null => frame.list?.[++frame.at] ?? null;
