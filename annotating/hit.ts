import { SHOW_TEXT } from './dom-numbers.ts';
import { countFirst } from './lines.ts';
import { measured } from './live-range.ts';
import { isInOrder, type Mark } from './ranges.ts';

/** A finger or pointer half a line off still means the name. */
const SLACK = 2; // CSS pixels

/** How many elements below a stretched link are looked at. */
const DEEPEST = 6;

export interface Point {
  x: number;
  y: number;
}

/** Finds the mark under a point by the text position there, and by the mark's own line rectangles. */
export class HitTest {
  #marks: readonly Mark[] = [];
  #roots: ShadowRoot[] = [];
  /** Made when it is first asked of: many pages change and are never pointed at. */
  #byNode: Map<Node, Mark[]> | undefined;

  /** Takes up the marks that can be pointed at, in the order of the text; `roots` are those whose inside is to be seen. */
  update(marks: readonly Mark[], roots: readonly ShadowRoot[]): void {
    this.#marks = marks;
    this.#roots = [...roots];
    this.#byNode = undefined;
  }

  #marksAt(node: Node): readonly Mark[] | undefined {
    this.#byNode ??= byNode(this.#marks);
    return this.#byNode.get(node);
  }

  /** The mark under a point of the viewport, if any. */
  at({ x, y }: Point): Mark | undefined {
    if (this.#marks.length === 0) return undefined;
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: this.#roots });
    const marks = caret && this.#marksAt(caret.offsetNode);
    if (!marks) return this.#below({ x, y });
    const next = firstBehind(marks, caret.offsetNode, caret.offset);
    // Where one mark ends and another begins, the place between two letters is that of both.
    return [marks[next - 1], marks[next - 2]].find((mark) => mark && rectangleAt(mark.range, { x, y }));
  }

  /** The mark below a link that is stretched over the text that it belongs to, as on the front pages of many papers. */
  #below({ x, y }: Point): Mark | undefined {
    const [top, ...below] = document.elementsFromPoint(x, y);
    if (!top?.closest('a[href]')) return undefined;
    for (const element of below.slice(0, DEEPEST)) {
      for (const node of element.childNodes) {
        const mark = this.#marksAt(node)?.find(({ range }) => rectangleAt(range, { x, y }));
        if (mark) return mark;
      }
    }
    return undefined;
  }
}

/** Which of a node's marks, in the order of its text, is the first that begins behind an offset of it. */
const firstBehind = (marks: readonly Mark[], node: Node, offset: number): number =>
  countFirst(marks.length, (i) => {
    const { startContainer, startOffset } = (marks[i] as Mark).range;
    // One that began in an earlier node goes on in this one from its beginning.
    return startContainer !== node || startOffset <= offset;
  });

/** The rectangle of the line of a range that holds a point; a bounding box would hit beside wrapped lines. */
const rectangleAt = (range: AbstractRange, { x, y }: Point): DOMRect | undefined =>
  measured(range, (live) => Array.from(live.getClientRects())).find(
    ({ left, right, top, bottom }) =>
      x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK,
  );

function byNode(marks: readonly Mark[]): Map<Node, Mark[]> {
  const found = new Map<Node, Mark[]>();
  for (const mark of marks) {
    for (const node of textNodesOf(mark.range)) {
      const list = found.get(node);
      if (list) list.push(mark);
      else found.set(node, [mark]);
    }
  }
  return found;
}

function* textNodesOf({ startContainer, endContainer }: AbstractRange): Generator<Node> {
  yield startContainer;
  if (startContainer === endContainer || !isInOrder(startContainer, endContainer)) return;
  const walker = document.createTreeWalker(startContainer.getRootNode(), SHOW_TEXT);
  walker.currentNode = startContainer;
  for (let node = walker.nextNode(); node; node = node === endContainer ? null : walker.nextNode()) yield node;
}
