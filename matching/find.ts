import { cliticStarts, type Start } from './clitics.ts';
import { FIRST_EXPANSION, foldingTable, INVISIBLE, kindOf, MARK } from './fold.ts';
import { filterHash, type Index } from './index.ts';
import { allEntries, completeEntries, narrow, type Span } from './narrow.ts';
import { isBetweenWords, Reader } from './reader.ts';
import { eachWordStart, endsWord, TA_MARBUTA } from './word-starts.ts';

/** An entry of the index that the text spells out from `start` to `end`, UTF-16 offsets. */
export interface Candidate {
  start: number;
  end: number;
  entry: number;
}

const CAPITALS_KEPT = 31; // bits of one small integer

const afterPrefix = (index: Index, prefix: string): Span | undefined =>
  Array.from(prefix).reduce<Span | undefined>(
    (span, symbol) => span && narrow(index, span, symbol.charCodeAt(0)),
    allEntries(index),
  );

/** Collects every entry that the text spells from a start on, shorter ones first. */
function collect(text: string, index: Index, { start, from, prefix }: Start, found: Candidate[]): void {
  let span = afterPrefix(index, prefix);
  const reader = new Reader(text, from);
  let upper = 0;
  for (let symbol = reader.next(); symbol !== 0 && span; symbol = reader.next()) {
    span = narrow(index, span, symbol, reader.glued);
    if (!span || isBetweenWords(symbol)) continue;
    if (reader.upper && span.depth <= CAPITALS_KEPT) upper |= 1 << (span.depth - 1);
    for (const entry of completeEntries(index, span, upper)) {
      if (endsWord(text, reader.end)) found.push({ start, end: reader.end, entry });
    }
  }
}

/** The symbol at an offset if it goes on the word of the one before; 0 at its end; -1 where only reading tells. */
function nextOfWord(text: string, at: number, before: number): number {
  const value = at < text.length ? (foldingTable()[text.charCodeAt(at)] as number) : 0;
  if (value === MARK || value === INVISIBLE || value >= FIRST_EXPANSION) return -1;
  return kindOf(value) === kindOf(before) && text.charCodeAt(at - 1) !== TA_MARBUTA ? value : 0;
}

/** Rules out most words by their first three symbols; one whose symbols are not its units is always tried. */
function mayBegin(text: string, index: Index, at: number): boolean {
  const first = foldingTable()[text.charCodeAt(at)] as number;
  if (first >= FIRST_EXPANSION) return true;
  const second = nextOfWord(text, at + 1, first);
  const third = second > 0 ? nextOfWord(text, at + 2, second) : second;
  if (third < 0) return true;
  const hash = filterHash(first, second, third);
  return ((index.filter[hash >> 3] as number) & (1 << (hash & 7))) !== 0;
}

/**
 * Every entry of the index that the text spells at a word's start and end, clitics set aside, in the
 * order of their starts. Rules other than letter case are not looked at; spans may overlap.
 */
export function findCandidates(text: string, index: Index): Candidate[] {
  const found: Candidate[] = [];
  eachWordStart(text, (at, kind) => {
    for (const start of cliticStarts(text, at, kind)) {
      if (start.prefix !== '' || mayBegin(text, index, start.from)) collect(text, index, start, found);
    }
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
