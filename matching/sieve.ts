import { CONJUNCTION, isPair, ROLES, roleIn } from './clitics.ts';
import { askFilter, GOES_ON } from './filter.ts';
import type { Index } from './index.ts';
import { codeOf } from './units.ts';
import { endOf, joined, POWERS, withCode, withWord } from './word-hash.ts';
import { endOfRun, hashOfRun, isSeenBehind, kindOfRun, startOfRun, type Words } from './words.ts';

/**
 * Sifts the words of a text from a run on: `kept` gets the runs that an entry may begin with, or with what clitics leave of
 * them, and those that must be cleaned before one can tell. Returns how many these are; if they fill `kept`, there may be
 * more behind the last. Every word goes through this loop: what it reads is in variables of its own, and read but once.
 */
export function sift(words: Words, index: Index, from: number, kept: Int32Array): number {
  const { runs, hashes, count } = words;
  const { filter, filterShift } = index;
  let found = 0;
  let next = runs[from] as number;
  for (let i = from; i < count; i++) {
    const run = next;
    next = runs[i + 1] as number;
    const kind = kindOfRun(run);
    if (kind === 0) continue; // NONE
    const hash = hashes[i + 1] as number;
    const may = askFilter(filter, hash, filterShift);
    let isKept = may !== 0 && (may !== GOES_ON || mayFollow(words, index, i, hash));
    if (kind === 4 && !isKept) isKept = mayBeginBehindClitics(words, index, i); // ARABIC
    if (!isKept && kind !== 1 && kindOfRun(next) !== 1) continue; // UNCLEAN
    kept[found++] = i;
    if (found === kept.length) break;
  }
  return found;
}

/** False if the word behind a run is seen to follow a word of this hash in no entry: “the” and “la” begin many. */
export function mayFollow(words: Words, { filter, filterShift }: Index, run: number, hash: number): boolean {
  if (!isSeenBehind(words, run)) return true;
  return askFilter(filter, withWord(hash, hashOfRun(words, run + 2)), filterShift) !== 0;
}

/** True if an entry may begin behind one clitic of an Arabic word, or behind two. */
function mayBeginBehindClitics(words: Words, index: Index, run: number): boolean {
  const { text } = words;
  const start = startOfRun(words, run);
  const role = roleIn(ROLES, text.charCodeAt(start));
  return role !== 0 && mayBeginBehind(words, index, run, role);
}

function mayBeginBehind(words: Words, index: Index, run: number, role: number): boolean {
  const { filter, filterShift, units, article } = index;
  const { text } = words;
  const start = startOfRun(words, run);
  const hash = hashOfRun(words, run);
  const rest = endOfRun(words, run) - start - 1;
  if (rest === 0 || rest >= POWERS.length) return false;
  const first = codeOf(units[text.charCodeAt(start)] as number);
  if (askFilter(filter, endOf(hash, first, rest), filterShift) !== 0) return true;
  const second = text.charCodeAt(start + 1);
  if (rest === 1 || !isPair(role, roleIn(ROLES, second))) return false;
  const both = withCode(first, codeOf(units[second] as number));
  const behindBoth = endOf(hash, both, rest - 1);
  if (askFilter(filter, behindBoth, filterShift) !== 0) return true;
  if (role & CONJUNCTION) return roleIn(ROLES, text.charCodeAt(start + 2)) !== 0; // و and لل
  return askFilter(filter, joined(article.reduce(withCode, 0), behindBoth, rest - 1), filterShift) !== 0;
}
