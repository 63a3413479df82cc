import { SPACE } from './fold.ts';
import { EXACT_CASE, type Index } from './index.ts';

/** The part of the sorted entries that agree with what was read so far, and how many symbols that was. */
export interface Span {
  low: number;
  high: number;
  depth: number;
}

export const allEntries = (index: Index): Span => ({ low: 0, high: index.size, depth: 0 });

const symbolAt = (index: Index, entry: number, depth: number): number => {
  const at = (index.starts[entry] as number) + depth;
  return at < (index.starts[entry + 1] as number) ? (index.pool[at] as number) : -1;
};

/** The first entry of the span whose symbol at its depth is at least `symbol`. */
function lowerBound(index: Index, { low, high, depth }: Span, symbol: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (symbolAt(index, middle, depth) < symbol) from = middle + 1;
    else to = middle;
  }
  return from;
}

function narrowOne(index: Index, span: Span, symbol: number): Span | undefined {
  if (span.depth === 0) {
    const range = index.firsts.get(symbol);
    return range && { low: range[0], high: range[1], depth: 1 };
  }
  const low = lowerBound(index, span, symbol);
  const high = lowerBound(index, { ...span, low }, symbol + 1);
  return low < high ? { low, high, depth: span.depth + 1 } : undefined;
}

/**
 * The entries of the span that go on with `symbol`, behind a space where a word ended without a separator
 * (`glued`: Vision2030).
 */
export function narrow(index: Index, span: Span, symbol: number, glued = false): Span | undefined {
  const apart = glued ? narrowOne(index, span, SPACE) : span;
  return apart && narrowOne(index, apart, symbol);
}

const caseHolds = (index: Index, entry: number, seen: number): boolean => {
  const asked = index.upper[entry] as number;
  return (index.flags[entry] as number) & EXACT_CASE ? asked === seen >>> 0 : (asked & ~seen) === 0;
};

/** The entries that end where the span has been read to and allow the capitals seen (bit n: symbol n). */
export function* completeEntries(index: Index, { low, high, depth }: Span, upper: number): Generator<number> {
  for (let entry = low; entry < high && symbolAt(index, entry, depth) === -1; entry++) {
    if (caseHolds(index, entry, upper)) yield entry;
  }
}
