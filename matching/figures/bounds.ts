import { WORDS } from './lexicon.ts';
import { GAP, oneOf, plain } from './pattern.ts';
import type { Quantity } from './quantity.ts';
import type { Measured } from './ranges.ts';

const LONGEST_BOUND = 20; // characters: ما لا يقل عن
const LONGEST_VERB = 14; // characters before it

const BOUND = new RegExp(`(?<![\\p{L}\\p{N}])(?<bound>${oneOf([...WORDS.most, ...WORDS.least])})${GAP}{0,2}$`, 'iu');
const VERB = new RegExp(`(?<![\\p{L}])(?:${oneOf(WORDS.boundVerbs)})${GAP}{1,2}$`, 'iu');
const MOST = new Set(WORDS.most.map(plain));
const IN_SPAN = new Set(WORDS.bounds.map(plain));

/** Where a figure begins that a bound stands before: with the bound, unless a verb asks for it (aller jusqu’à). */
function startWith(text: string, bound: string, at: number): number {
  if (!IN_SPAN.has(plain(bound.trim()))) return at + bound.length;
  return VERB.test(text.slice(Math.max(0, at - LONGEST_VERB), at)) ? at + bound.length : at;
}

/** A measured amount with what the word before it makes of it: the most, or the least. */
export function withBound(text: string, { start, end, unit, low, high }: Measured): Quantity {
  if (low !== high) return { start, end, unit, min: low, max: high };
  const found = BOUND.exec(text.slice(Math.max(0, start - LONGEST_BOUND), start));
  if (!found) return { start, end, unit, exact: low };
  const from = startWith(text, found[0], start - found[0].length);
  return MOST.has(plain(found.groups?.bound ?? ''))
    ? { start: from, end, unit, max: high }
    : { start: from, end, unit, min: low };
}
