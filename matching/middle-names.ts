import { byPlace, type Candidate } from './candidate.ts';
import { findCandidates } from './find.ts';
import type { Index } from './index.ts';
import { isArabic } from './reader.ts';
import { entityOf, isSameEntity, ruleOf } from './sightings.ts';

/** A capitalised word or an initial; what stands before it (a bracket, d’) is no part of it. */
const NAME = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}’'‑-]*\.?$/u;
const SPACES = ' \u00a0\u202f';
const MOST_MIDDLE = 2;
const MOST_GIVEN = 2;
const LONGEST_NAME = 24; // characters of one given name

interface Word {
  at: number;
  end: number;
}

/** The name that ends at an offset, and whether another may stand before it. */
function nameBefore(text: string, end: number): (Word & { goesOn: boolean }) | undefined {
  if (isArabic(text.charCodeAt(end - 1))) return undefined; // no capitals: most surnames of Arabic texts are done with here
  let from = end;
  while (from > 0 && end - from < LONGEST_NAME && !/\s/.test(text[from - 1] as string)) from--;
  const found = NAME.exec(text.slice(from, end));
  return found ? { at: from + found.index, end, goesOn: found.index === 0 } : undefined;
}

/** Up to four words that may be given and middle names, in the order of the text, right before the surname. */
function namesBefore(text: string, start: number): Word[] {
  const words: Word[] = [];
  for (let end = start; words.length < MOST_GIVEN + MOST_MIDDLE && SPACES.includes(text[end - 1] ?? '\n'); ) {
    while (SPACES.includes(text[end - 1] ?? '\n')) end--;
    const word = nameBefore(text, end);
    if (!word) break;
    words.unshift(word);
    if (!word.goesOn) break;
    end = word.at;
  }
  return words;
}

/** The entry that spells the whole of a name as a full one of the surname's entity. */
function fullName(name: string, index: Index, surname: Candidate): number | undefined {
  const whole = findCandidates(name, index).find(
    (other) =>
      other.start === 0 && other.end === name.length && isSameEntity(index, other, surname) && !ruleOf(index, other),
  );
  return whole?.entry;
}

/** The surname with the given name before it, one or two middle names or initials between. */
function withMiddle(text: string, index: Index, surname: Candidate): Candidate | undefined {
  const words = namesBefore(text, surname.start);
  const family = text.slice(surname.start, surname.end);
  for (let first = 0; first < words.length - 1; first++) {
    const { at: start } = words[first] as Word;
    for (let last = words.length - 2; last >= Math.max(first, words.length - 1 - MOST_MIDDLE); last--) {
      const { end } = words[last] as Word;
      const entry = fullName(`${text.slice(start, end)} ${family}`, index, surname);
      if (entry !== undefined) return { start, end: surname.end, entry };
    }
  }
  return undefined;
}

const keyOf = ({ start, end }: Candidate): string => `${start}-${end}`;

/** A surname counts by itself only under a rule; one that no word stands before (bin Zayed) has no given name. */
function isSurname(index: Index, name: Candidate): boolean {
  const rule = ruleOf(index, name);
  return entityOf(index, name).type === 'person' && rule !== undefined && !rule.notAfterWord;
}

/**
 * Adds the full names that have middle names in them: Khaldoon K. Al Mubarak is read without the K. The names come and
 * go sorted by start, the longest first.
 */
export function withMiddleNames(text: string, index: Index, names: readonly Candidate[]): Candidate[] {
  const joined = names
    .filter((name) => isSurname(index, name))
    .flatMap((surname) => withMiddle(text, index, surname) ?? []);
  if (joined.length === 0) return [...names];
  const fresh = new Map(joined.map((full) => [keyOf(full), full]));
  for (const name of names) fresh.delete(keyOf(name));
  return [...names, ...fresh.values()].sort(byPlace);
}
