import { SPACE } from './fold.ts';
import { codeOf, kindForNext, kindOfUnit, NONE, UNCLEAN } from './units.ts';
import { endOf } from './word-hash.ts';

/**
 * A text as runs of one kind: words, and what stands between them. Positions are those of `text`; if that is a cleaned
 * stretch, `offsets` says where in the whole text each letter stands.
 */
export interface Words {
  text: string;
  /** Position × 8 + kind of each run, and one more behind the last. */
  runs: Uint32Array;
  /** The hash of all units before each position, in its lowest bits. */
  hashes: Int32Array;
  count: number;
  offsets: readonly number[] | undefined;
}

export const kindOfRun = (run: number): number => run & 7;
const positionOfRun = (run: number): number => run >>> 3;
export const startOfRun = ({ runs }: Words, run: number): number => positionOfRun(runs[run] as number);
export const endOfRun = ({ runs }: Words, run: number): number => positionOfRun(runs[run + 1] as number);
/** The hash of the codes between two positions, which are at most `LONGEST_ENTRY` apart: others have none. */
export const hashBetween = ({ hashes }: Words, from: number, end: number): number =>
  endOf(hashes[end] as number, hashes[from] as number, end - from);
export const hashOfRun = (words: Words, run: number): number =>
  hashBetween(words, startOfRun(words, run), endOfRun(words, run));

/** Where the letter at a position stands in the text. */
export const offsetAt = ({ offsets }: Words, position: number): number =>
  offsets ? (offsets[position] as number) : position;

/** The code of the letter at a position. */
export const codeAt = ({ text }: Words, units: Int32Array, position: number): number =>
  codeOf(units[text.charCodeAt(position)] as number);

/** The last run before the next space: a stretch may hold words of several kinds. */
export function lastOfStretch({ runs, count }: Words, run: number): number {
  let last = run;
  while (last + 1 < count && kindOfRun(runs[last + 1] as number) !== NONE) last++;
  return last;
}

/** Pages are read in pieces of at most this many UTF-16 units: their memory is taken once. */
const USUAL_LENGTH = 1 << 16;
const USUAL = newMemory(USUAL_LENGTH);

/** True if the word behind a run stands as a run of its own behind a gap: clean, so that its hash can be told. */
export function isSeenBehind({ runs, count, offsets }: Words, run: number): boolean {
  if (offsets || run + 2 >= count || kindOfRun(runs[run + 1] as number) !== NONE) return false;
  return kindOfRun(runs[run + 2] as number) !== UNCLEAN && kindOfRun(runs[run + 3] as number) !== UNCLEAN;
}

/** True if one space, hyphen or the like is all that a run holds. */
export const isSingleSpace = (words: Words, units: Int32Array, run: number): boolean =>
  endOfRun(words, run) - startOfRun(words, run) === 1 && codeAt(words, units, startOfRun(words, run)) === SPACE;

/** Room for the runs of a text of a length. */
export function newMemory(length: number): Pick<Words, 'runs' | 'hashes'> {
  return { runs: new Uint32Array(length + 2), hashes: new Int32Array(length + 2) };
}

/** Reads a text by the unit table of an alphabet. What it returns holds until the next call: the memory is used again. */
export function wordsOf(text: string, units: Int32Array): Words {
  const { runs, hashes } = text.length <= USUAL_LENGTH ? USUAL : newMemory(text.length);
  return { text, runs, hashes, count: readRuns(text, units, runs, hashes), offsets: undefined };
}

/** Writes the runs of a text and its hashes, and returns the number of runs. */
export function readRuns(text: string, units: Int32Array, runs: Uint32Array, hashes: Int32Array): number {
  hashes[0] = 0;
  const count = writeRuns(text, units, runs, hashes);
  runs[count] = text.length << 3;
  return count;
}

/**
 * The loop has no branch on what it reads, since the ends of words cannot be foretold: this halves its time. It takes two letters
 * a turn, which spares a twentieth.
 */
function writeRuns(text: string, units: Int32Array, runs: Uint32Array, hashes: Int32Array): number {
  let count = 0;
  let before = 0; // NONE
  let hash = 0;
  const even = text.length & ~1;
  for (let at = 0; at < even; ) {
    const unit = units[text.charCodeAt(at)] as number;
    const kind = kindOfUnit(unit);
    runs[count] = (at << 3) | kind;
    count += isOther(kind, before);
    hash = (Math.imul(hash, 0x01000193) + unit) | 0;
    hashes[++at] = hash;
    before = units[text.charCodeAt(at)] as number;
    const second = kindOfUnit(before);
    runs[count] = (at << 3) | second;
    count += isOther(second, unit);
    hash = (Math.imul(hash, 0x01000193) + before) | 0;
    hashes[++at] = hash;
  }
  if (even === text.length) return count;
  const unit = units[text.charCodeAt(even)] as number;
  const kind = kindOfUnit(unit);
  runs[count] = (even << 3) | kind;
  hashes[even + 1] = (Math.imul(hash, 0x01000193) + unit) | 0;
  return count + isOther(kind, before);
}

/** 1 where a kind differs from that which the unit before leads to expect, else 0. */
const isOther = (kind: number, before: number): number => ((kind ^ kindForNext(before)) + 7) >>> 3;
