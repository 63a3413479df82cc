import type { Mention } from '../matching/decide.ts';
import type { Collected, Run } from './collect.ts';

/** A mention on the page: the live range that it is painted by, and the node that it begins in. */
export interface Mark {
  mention: Mention;
  range: Range;
  /** The range's text when it was made, by which a later change is seen. */
  text: string;
  /** The words of the page that decided it, if any did. */
  evidence?: string;
}

/** The last run that starts at or before an offset. */
function runAt(runs: readonly Run[], offset: number): Run | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as Run).start <= offset) low = middle + 1;
    else high = middle;
  }
  return runs[low - 1];
}

/**
 * The range of a mention (offsets into the collected text), or nothing if the page has since changed
 * the text there.
 */
export function rangeOf({ text, runs }: Collected, { start, end }: Pick<Mention, 'start' | 'end'>): Range | undefined {
  const first = runAt(runs, start);
  const last = runAt(runs, end - 1);
  if (!first || !last || !isUnchanged(first, text, start) || !isUnchanged(last, text, end - 1)) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}

const isUnchanged = ({ node, start }: Run, text: string, offset: number): boolean =>
  node.isConnected && node.data[offset - start] === text[offset];

/** False once the page has rewritten a mark's text: its live range has collapsed, even if the words are the same. */
export const isIntact = ({ range, text }: Mark): boolean =>
  range.startContainer.isConnected && range.toString() === text;

/** True if two marks name the same entity at the same place of the page's nodes. */
export const isSameMark = (a: Mark, b: Mark): boolean =>
  a.mention.id === b.mention.id &&
  a.range.startContainer === b.range.startContainer &&
  a.range.startOffset === b.range.startOffset &&
  a.range.endContainer === b.range.endContainer &&
  a.range.endOffset === b.range.endOffset;
