import type { Mention } from '../matching/decide.ts';
import type { Scan } from '../matching/sightings.ts';

/** A text node and where its text begins in its line: before it, if a long text was cut. UTF-16 units. */
export interface Strand {
  readonly node: Text;
  readonly start: number;
  /** How much of the node, white space, stands before its text: the line had a space already. */
  readonly skipped: number;
  /** True if each stretch of white space in the node is one space of the line. */
  readonly isCollapsed: boolean;
  /** Where more than one is, once it was asked for. */
  gaps?: Gaps;
}

/** White space of a node that is one space of its line: where that stands in the strand, and how many units are left out up to it. */
interface Gaps {
  readonly at: readonly number[];
  readonly left: readonly number[];
}

/** What stands between two breaks of the page, as its reader sees it. Nodes of white space alone have no strand. */
export interface Line {
  readonly text: string;
  readonly strands: readonly Strand[];
  /** The chunk that it was last read with. */
  chunk?: Chunk;
}

/** Lines that are sent and scanned together. */
export interface Chunk {
  readonly lines: readonly Line[];
  /** UTF-16 units, each line with the break behind it. */
  readonly length: number;
  scanned?: Scanned;
  /** Its mentions as far as they are known. */
  found: readonly Found[];
}

/** What the background saw in a chunk, in offsets of it, if it was asked: without a letter there is nothing to see. */
export interface Scanned {
  readonly edition?: string;
  readonly scan?: Scan;
  /** Its mentions, were it the whole document. */
  readonly alone: readonly Found[];
}

/** A mention at its place in a line. UTF-16 offsets. */
export interface Found {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  readonly mention: Mention;
  /** The words of the page that decided it, if any did. */
  readonly evidence?: string;
}

/** True if two lines are of the same nodes and say the same. */
export const isSameLine = (a: Line, b: Line): boolean =>
  a.text === b.text &&
  a.strands.length === b.strands.length &&
  a.strands.every(({ node, start, skipped }, i) => {
    const other = b.strands[i];
    return node === other?.node && start === other.start && skipped === other.skipped;
  });

const WIDE_SPACE = /[\t\n\f\r ]{2,}/g;

function gapsOf({ node: { data }, skipped }: Strand): Gaps {
  const at: number[] = [];
  const left: number[] = [];
  let sum = 0;
  for (const { 0: space, index } of data.slice(skipped).matchAll(WIDE_SPACE)) {
    at.push(index - sum);
    sum += space.length - 1;
    left.push(sum);
  }
  return { at, left };
}

/** Where a letter of a line stands in the node of its strand. UTF-16 units. */
export function offsetIn(strand: Strand, offset: number): number {
  const within = offset - strand.start;
  if (!strand.isCollapsed) return within + strand.skipped;
  strand.gaps ??= gapsOf(strand);
  const { at, left } = strand.gaps;
  return within + strand.skipped + (left[countFirst(at.length, (i) => (at[i] as number) < within) - 1] ?? 0);
}

/** How many of so many, which are in order, are of the first kind: all of that come before the others. */
export function countFirst(length: number, isFirst: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isFirst(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last strand that begins at or before an offset of its line. */
export const strandAt = ({ strands }: Line, offset: number): Strand | undefined =>
  strands[countFirst(strands.length, (i) => (strands[i] as Strand).start <= offset) - 1];
