import { CONJUNCTION, isPair, ROLES, roleIn } from './clitics.ts';
import { askFilter } from './filter.ts';
import type { Index } from './index.ts';
import { codeOf } from './units.ts';
import { endOf, joined, POWERS, withCode } from './word-hash.ts';
import { kindOfRun, positionOfRun, type Words } from './words.ts';

/**
 * Sifts the words of a text from a run on: `kept` gets the runs that an entry may begin with, or with what clitics leave of
 * them, and those that must be cleaned before one can tell. Returns how many these are; if they fill `kept`, there may be
 * more behind the last. Every word goes through this loop: what it reads is in variables of its own, and read but once.
 */
export function sift({ text, runs, hashes, count }: Words, index: Index, from: number, kept: Int32Array): number {
  const { filter, filterShift } = index;
  const roles = ROLES;
  let found = 0;
  let next = runs[from] as number;
  for (let i = from; i < count; i++) {
    const run = next;
    next = runs[i + 1] as number;
    const kind = kindOfRun(run);
    if (kind === 0) continue; // NONE
    const hash = hashes[i + 1] as number;
    if (askFilter(filter, hash, filterShift) === 0 && kind !== 1 && kindOfRun(next) !== 1) {
      if (kind !== 4) continue; // 1 is UNCLEAN, 4 ARABIC
      const start = positionOfRun(run);
      const role = roleIn(roles, text.charCodeAt(start));
      if (role === 0 || !mayBeginBehindClitics(text, index, { start, end: positionOfRun(next), role, hash })) continue;
    }
    kept[found++] = i;
    if (found === kept.length) break;
  }
  return found;
}

interface Word {
  start: number;
  end: number;
  role: number;
  hash: number;
}

/** True if an entry may begin behind one clitic of an Arabic word, or behind two. */
function mayBeginBehindClitics(text: string, index: Index, { start, end, role, hash }: Word): boolean {
  const { filter, filterShift, units, article } = index;
  const rest = end - start - 1;
  if (rest === 0 || rest >= POWERS.length) return false;
  const first = codeOf(units[text.charCodeAt(start)] as number);
  if (askFilter(filter, endOf(hash, first, rest), filterShift) !== 0) return true;
  const next = text.charCodeAt(start + 1);
  if (rest === 1 || !isPair(role, roleIn(ROLES, next))) return false;
  const both = withCode(first, codeOf(units[next] as number));
  const behindBoth = endOf(hash, both, rest - 1);
  if (askFilter(filter, behindBoth, filterShift) !== 0) return true;
  if (role & CONJUNCTION) return roleIn(ROLES, text.charCodeAt(start + 2)) !== 0; // و and لل
  return askFilter(filter, joined(article.reduce(withCode, 0), behindBoth, rest - 1), filterShift) !== 0;
}
