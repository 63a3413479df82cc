import type { Candidate } from './candidate.ts';
import type { Index } from './index.ts';
import * as en from './languages/en.ts';
import * as fr from './languages/fr.ts';
import { isSameEntity, type Place, ruleOf } from './sightings.ts';
import { folded, foldedSet, wordsAfter, wordsBefore } from './surroundings.ts';

const SMALL_WORDS = foldedSet(en.JOINING, fr.JOINING);
const ACRONYM = /^\p{Lu}{2,6}$/u;

/** An expansion has more letters than this for each of the acronym's: two short words spell nothing out. */
const LETTERS_FOR_ONE = 2.5;

/** True if `letters` come in order: the first of each word, and more of it where they are wanted. */
function spells([word, ...rest]: readonly string[], letters: string): boolean {
  if (word === undefined) return letters === '';
  if (SMALL_WORDS.has(word) && spells(rest, letters)) return true;
  if (word[0] !== letters[0]) return false;
  let taken = 1;
  for (const letter of word.slice(1)) {
    if (spells(rest, letters.slice(taken))) return true;
    if (letter === letters[taken]) taken++;
  }
  return spells(rest, letters.slice(taken));
}

const isExpansion = (words: readonly string[], letters: string): boolean =>
  words.join('').length > letters.length * LETTERS_FOR_ONE && spells(words, letters);

/** True if the words before or in the bracket beside an acronym spell it out. */
function isSpeltOut(text: string, { start, end }: Candidate): boolean {
  const letters = folded(text.slice(start, end));
  const most = letters.length * 2;
  const before = text[start - 1] === '(' ? wordsBefore(text, start, most).map(folded).reverse() : [];
  const bracket = /^ \(([^()]{1,80})\)/.exec(text.slice(end, end + 83))?.[1] ?? '';
  const after = wordsAfter(bracket, 0, most).map(folded);
  return isExpansion(after, letters) || before.some((_, i) => isExpansion(before.slice(i), letters));
}

const BRACKET = 2; // characters between a name and the acronym in brackets behind it

const standBeside = (a: Candidate, b: Candidate): boolean =>
  (b.start >= a.end && b.start - a.end <= BRACKET) || (a.start >= b.end && a.start - b.end <= BRACKET);

/** True for a name that a text writes as an acronym, as others may theirs. */
export const isAcronym = (text: string, { start, end }: Place): boolean => ACRONYM.test(text.slice(start, end));

/**
 * The acronyms that the text itself spells out as something else than ours: acute flaccid paralysis (AFP). Only
 * ambiguous ones are looked at, those whose alias asks for context.
 */
export function acronymsOfOthers(text: string, index: Index, names: readonly Candidate[]): string[] {
  const taken = new Set<string>();
  for (const name of names) {
    if (!ruleOf(index, name)?.context || !isAcronym(text, name) || !isSpeltOut(text, name)) continue;
    const own = names.some((other) => isSameEntity(index, other, name) && standBeside(name, other));
    if (!own) taken.add(text.slice(name.start, name.end));
  }
  return [...taken];
}
