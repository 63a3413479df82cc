import { vi } from 'vitest';
import type { Line } from '../../../annotating/lines.ts';
import type { Mark } from '../../../annotating/ranges.ts';
import type { Mention } from '../../../matching/decide.ts';

/** As much of a static range as is read here. */
export class FakeRange {
  readonly startContainer: unknown;
  readonly startOffset: number;
  readonly endContainer: unknown;
  readonly endOffset: number;

  constructor({ startContainer, startOffset, endContainer, endOffset }: StaticRangeInit) {
    this.startContainer = startContainer;
    this.startOffset = startOffset;
    this.endContainer = endContainer;
    this.endOffset = endOffset;
  }
}

/** As much of a live range as is set and read here; no edit moves it. */
export class FakeLiveRange {
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

/** A text node; those of a test stand in one tree in the order in which they are made. */
export class FakeText {
  static #made = 0;
  readonly #order = FakeText.#made++;
  isConnected = true;
  data: string;

  constructor(data: string) {
    this.data = data;
  }

  get length(): number {
    return this.data.length;
  }

  substringData(offset: number, count: number): string {
    return this.data.slice(offset, offset + count);
  }

  compareDocumentPosition(other: FakeText): number {
    return other.#order < this.#order ? POSITIONS.DOCUMENT_POSITION_PRECEDING : POSITIONS.DOCUMENT_POSITION_FOLLOWING;
  }
}

const POSITIONS = { DOCUMENT_POSITION_DISCONNECTED: 1, DOCUMENT_POSITION_PRECEDING: 2, DOCUMENT_POSITION_FOLLOWING: 4 };

/** Stands in for what a browser gives to make ranges with. */
export function fakeRanges(): void {
  vi.stubGlobal('StaticRange', FakeRange);
  vi.stubGlobal('Range', FakeLiveRange);
  vi.stubGlobal('Node', POSITIONS);
}

/** A line of these nodes. */
export function lineOf(...nodes: readonly (FakeText | string)[]): Line {
  let text = '';
  const strands: unknown[] = [];
  for (const given of nodes) {
    const node = typeof given === 'string' ? new FakeText(given) : given;
    strands.push({ node, start: text.length, skipped: 0, isCollapsed: false });
    text += node.data;
  }
  return { text, strands } as unknown as Line;
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
  const [startContainer, words] = [node as unknown as Text, node.data.slice(offset, offset + 1)];
  const range = new FakeRange({
    startContainer,
    startOffset: offset,
    endContainer: startContainer,
    endOffset: offset + 1,
  });
  return { mention: mention(id, offset, offset + 1), node, range, words } as unknown as Mark;
}
