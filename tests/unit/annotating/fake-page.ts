import type { Line } from '../../../annotating/lines.ts';
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

/** A line of these nodes. */
export function lineOf(...nodes: readonly (FakeText | string)[]): Line {
  let text = '';
  const runs: unknown[] = [];
  for (const given of nodes) {
    const node = typeof given === 'string' ? new FakeText(given) : given;
    runs.push({ node, start: text.length, skipped: 0, isCollapsed: false });
    text += node.data;
  }
  return { text, runs } as unknown as Line;
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
  return { mention: mention(id, offset, offset + 1), node, range } as unknown as Mark;
}
