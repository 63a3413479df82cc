import { askFilter } from './filter.ts';
import type { Index } from './index.ts';
import { LONGEST_ENTRY } from './spelling.ts';
import { kindForNext, kindOfUnit, NONE, standsForLetters, UNCLEAN } from './units.ts';
import { isSiftedByEnd, LONGEST_END } from './word-ends.ts';
import { endOf, withCode, withWord } from './word-hash.ts';
import { hashOfRun, isSeenBehind, kindOfRun, type Words } from './words.ts';

/**
 * Sifts the words of a text from a run on: `kept` gets the runs that an entry may begin with, or with what clitics leave of
 * them, and those that must be cleaned before one can tell. Returns how many these are. At most as many runs are looked at as `kept`
 * has room for. Every word goes through this loop, which has no branch on what it meets: that cannot be foretold.
 */
export function sift(words: Words, index: Index, from: number, kept: Int32Array): number {
  const { runs, hashes } = words;
  const { filter, filterShift, ends, endsShift } = index;
  const end = Math.min(words.count, from + kept.length);
  let found = 0;
  for (let i = from; i < end; ) {
    const run = runs[i] as number;
    const next = runs[i + 1] as number;
    const stop = next >>> 3;
    const whole = stop - (run >>> 3);
    const byEnd = (run & 7) > 3; // isSiftedByEnd
    const length = byEnd ? Math.min(whole, 5) : whole; // LONGEST_END
    const hash = endOf(hashes[stop] as number, hashes[stop - length] as number, length);
    const may = byEnd ? askFilter(ends, hash, endsShift) : askFilter(filter, hash, filterShift);
    kept[found] = i;
    found += (may | (may >>> 16) | isUnclean(run) | isUnclean(next)) & 1;
    i += 1 + isNone(next);
  }
  return found;
}

/** The hashes of what was read of a word so far. */
const PREFIXES = new Int32Array(LONGEST_ENTRY + 1);

/**
 * The same for the words of a stretch between two offsets in which marks and invisible characters stand: false if no entry begins
 * with one of them. Where it takes more to tell, it is true.
 */
export function maySiftUnclean(text: string, index: Index, from: number, end: number): boolean {
  const { units } = index;
  let kind = NONE;
  let expected = NONE;
  let length = 0;
  for (let at = from; at < end; at++) {
    const unit = units[text.charCodeAt(at)] as number;
    if (kindOfUnit(unit) === UNCLEAN) {
      if (standsForLetters(unit)) return true;
      continue;
    }
    if (kindOfUnit(unit) !== expected) {
      if (length > 0 && mayBegin(index, kind, length)) return true;
      kind = kindOfUnit(unit);
      length = 0;
    }
    if (length === LONGEST_ENTRY) return true;
    PREFIXES[length + 1] = withCode(PREFIXES[length] as number, unit);
    length++;
    expected = kindForNext(unit);
  }
  return length > 0 && mayBegin(index, kind, length);
}

function mayBegin(index: Index, kind: number, whole: number): boolean {
  const byEnd = isSiftedByEnd(kind);
  const length = byEnd ? Math.min(whole, LONGEST_END) : whole;
  const hash = endOf(PREFIXES[whole] as number, PREFIXES[whole - length] as number, length);
  return (
    (byEnd ? askFilter(index.ends, hash, index.endsShift) : askFilter(index.filter, hash, index.filterShift)) !== 0
  );
}

/** 1 for a run of the kind NONE, else 0. */
const isNone = (run: number): number => (kindOfRun(run) - 1) >>> 31;
/** 1 for a run of the kind UNCLEAN, else 0. */
const isUnclean = (run: number): number => (kindOfRun(run ^ 1) - 1) >>> 31;

/** False if the word behind a run is seen to follow a word of this hash in no entry: “the” and “la” begin many. */
export function mayFollow(words: Words, { filter, filterShift }: Index, run: number, hash: number): boolean {
  if (!isSeenBehind(words, run)) return true;
  return askFilter(filter, withWord(hash, hashOfRun(words, run + 2)), filterShift) !== 0;
}
