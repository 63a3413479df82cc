import type { Mark } from './ranges.ts';

/** A finger or pointer half a line off still means the name. */
const SLACK = 2; // CSS pixels

export interface Point {
  x: number;
  y: number;
}

/** Finds the mark under a point by the text position there, and by the mark's own line rectangles. */
export class HitTest {
  #byNode = new Map<Node, Mark[]>();
  #roots: ShadowRoot[] = [];

  /** Takes up the marks that can be pointed at; `roots` are those whose inside is to be seen. */
  update(marks: readonly Mark[], roots: readonly ShadowRoot[]): void {
    this.#byNode = new Map();
    this.#roots = [...roots];
    for (const mark of marks) {
      for (const node of textNodesOf(mark.range)) {
        const list = this.#byNode.get(node);
        if (list) list.push(mark);
        else this.#byNode.set(node, [mark]);
      }
    }
  }

  /** The mark under a point of the viewport, if any. */
  at({ x, y }: Point): Mark | undefined {
    if (this.#byNode.size === 0) return undefined;
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: this.#roots });
    const marks = caret && this.#byNode.get(caret.offsetNode);
    return marks?.find(({ range }) => rectangleAt(range, { x, y }) !== undefined);
  }
}

/** The rectangle of the line of a range that holds a point; a bounding box would hit beside wrapped lines. */
export const rectangleAt = (range: Range, { x, y }: Point): DOMRect | undefined =>
  Array.from(range.getClientRects()).find(
    ({ left, right, top, bottom }) =>
      x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK,
  );

function* textNodesOf(range: Range): Generator<Node> {
  if (range.startContainer === range.endContainer) {
    yield range.startContainer;
    return;
  }
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (range.intersectsNode(node)) yield node;
}
