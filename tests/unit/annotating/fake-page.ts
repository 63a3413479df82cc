import type { Collected } from '../../../annotating/collect.ts';
import type { Mark } from '../../../annotating/ranges.ts';
import type { Mention } from '../../../matching/decide.ts';

/** As much of a range as is set and read here. */
export class FakeRange {
  startContainer: unknown;
  startOffset = 0;
  endContainer: unknown;
  endOffset = 0;

  setStart(node: unknown, offset: number): void {
    this.startContainer = node;
    this.startOffset = offset;
  }

  setEnd(node: unknown, offset: number): void {
    this.endContainer = node;
    this.endOffset = offset;
  }
}

/** A text node. */
export class FakeText {
  isConnected = true;
  readonly ownerDocument = { createRange: () => new FakeRange() };
  data: string;

  constructor(data: string) {
    this.data = data;
  }
}

/** What is collected from these nodes; line breaks between blocks are written as nodes of their own. */
export function collectedFrom(...nodes: readonly FakeText[]): Collected {
  let start = 0;
  const runs = nodes.map((node) => {
    const run = { node, start };
    start += node.data.length;
    return run;
  });
  return { text: nodes.map(({ data }) => data).join(''), runs, roots: [] } as unknown as Collected;
}

export const mention = (id: string, start: number, end: number, certain = true): Mention => ({
  id,
  start,
  end,
  type: 'organisation',
  why: { by: 'name' },
  certain,
});

/** A mark on a node, from an offset of it on. */
export function markOn(node: FakeText, offset: number, id = 'mgx'): Mark {
  const range = new FakeRange();
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  return { mention: mention(id, offset, offset + 1), range } as unknown as Mark;
}
