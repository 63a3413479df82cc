import type { Candidate } from './candidate.ts';
import type { Index } from './index.ts';
import * as en from './languages/en.ts';
import * as fr from './languages/fr.ts';
import { isUpper } from './reader.ts';
import { entityOf, firstFrom, isSameEntity, type Place, ruleOf } from './sightings.ts';
import { folded, foldedSet, wordsAfter, wordsBefore } from './surroundings.ts';

const SMALL_WORDS = foldedSet(en.JOINING, fr.JOINING);
const ACRONYM = /^\p{Lu}(?:[.\s]*\p{Lu}){1,5}[.\s]*$/u;
const LONGEST_ACRONYM = 18; // characters, those between the letters included
const DOTS = /[.\s]/g;

/** An expansion has more letters than this for each of the acronym's: two short words spell nothing out. */
const LETTERS_FOR_ONE = 2.5;

/** How many letters of an acronym may be told when a word has given its first, and more of it where they are wanted. */
function lettersTold(word: string, letters: string, letter: number): number[] {
  if (letter >= letters.length || word[0] !== letters[letter]) return [];
  const told = [letter + 1];
  for (const next of word.slice(1)) {
    const last = told.at(-1) as number;
    if (next === letters[last]) told.push(last + 1);
  }
  return told;
}

/** True if the letters come in the order of the words; small words may be left out. */
function spells(words: readonly string[], letters: string): boolean {
  let told = new Set([0]);
  for (const word of words) {
    const next = [...told].flatMap((letter) => lettersTold(word, letters, letter));
    told = new Set(SMALL_WORDS.has(word) ? [...told, ...next] : next);
  }
  return told.has(letters.length);
}

const isExpansion = (words: readonly string[], letters: string): boolean =>
  words.join('').length > letters.length * LETTERS_FOR_ONE && spells(words, letters);

const MOST_BETWEEN = 30; // characters of `, abréviation de la`
const SHORT_FOR = [...en.SHORT_FOR, ...fr.SHORT_FOR].join('|').replaceAll('.', '\\.');
const BRACKET_BEHIND = /^[”"»]? \(([^()\n]{1,80})\)/;
/** What may join an acronym and the words that spell it out, on either side. */
const LINK_BEHIND = new RegExp(`^[”"»]?,? (?:${SHORT_FOR}) `, 'iu');
/** What a comma sets behind an acronym says what it is: AFP, the Association of Fundraising Professionals. */
const APPOSITION = /^[”"»]?, (?:the |l[’']|la |le )?(?=\p{Lu})/u;
/** Looks back from the place where it is asked, which is far sooner done than to try each place before. */
const LINK_BEFORE = new RegExp(`(?<=((?:[(]|[ ,](?:${SHORT_FOR}) )(?:the |l[’']|la |le )?[“"«]?))`, 'iuy');

/** What may spell out the acronym before it: all of a bracket, or any first words behind a link. */
function expansionsBehind(text: string, end: number, most: number): string[][] {
  const bracket = BRACKET_BEHIND.exec(text.slice(end, end + 84))?.[1];
  if (bracket) return [wordsAfter(bracket, 0, most).map(folded)];
  const behind = text.slice(end, end + MOST_BETWEEN);
  const link = LINK_BEHIND.exec(behind) ?? APPOSITION.exec(behind);
  const words = link ? wordsAfter(text, end + link[0].length, most).map(folded) : [];
  return words.map((_, i) => words.slice(0, i + 1));
}

function expansionsBefore(text: string, start: number, most: number): string[][] {
  LINK_BEFORE.lastIndex = start;
  const [, link] = LINK_BEFORE.exec(text) ?? [];
  if (link === undefined) return [];
  const end = start - link.length;
  const words = wordsBefore(text, text[end - 1] === ',' ? end - 1 : end, most)
    .map(folded)
    .reverse();
  return words.map((_, i) => words.slice(i));
}

/** True if the words beside an acronym, in a bracket or behind an “or”, spell it out. */
function isSpeltOut(text: string, { start, end }: Candidate): boolean {
  const letters = folded(plain(text.slice(start, end)));
  const most = letters.length * 2;
  const after = expansionsBehind(text, text[end] === '.' ? end + 1 : end, most);
  return [...after, ...expansionsBefore(text, start, most)].some((words) => isExpansion(words, letters));
}

const LONGEST_BESIDE = 300; // characters of a name before it, and what stands between
const NEAR = 20; // characters between a name and the acronym that is short for it

function standBeside(text: string, a: Candidate, b: Candidate): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const between = text.slice(first.end, second.start);
  return second.start >= first.end && between.length <= NEAR && !between.includes('\n');
}

const LAST_DIGIT = 0x39; // dots and spaces have lower codes

const plain = (acronym: string): string => acronym.replace(DOTS, '');

/** True for a name that a text writes as an acronym, with dots or without, as others may theirs. */
export const isAcronym = (text: string, { start, end }: Place): boolean =>
  end - start <= LONGEST_ACRONYM &&
  isUpper(text, start) &&
  (isUpper(text, end - 1) || text.charCodeAt(end - 1) <= LAST_DIGIT) && // most names end in a small letter
  ACRONYM.test(text.slice(start, end));

/** An acronym as texts write it. */
const writings = (acronym: string): string[] => ['', '.', ' ', '. '].map((between) => [...acronym].join(between));

/** True if a fuller name of the same entity stands beside an acronym; names come sorted. */
function standsByOwnName(text: string, index: Index, name: Candidate, names: readonly Candidate[]): boolean {
  for (let i = firstFrom(names, name.start - LONGEST_BESIDE); i < names.length; i++) {
    const other = names[i] as Candidate;
    if (other.start > name.end + NEAR) return false;
    if (isSameEntity(index, other, name) && !isAcronym(text, other) && standBeside(text, name, other)) return true;
  }
  return false;
}

/**
 * The acronyms that the text itself spells out as something else than ours: acute flaccid paralysis (AFP); KSA, or Kenya
 * Space Agency. Only ambiguous ones are looked at, those whose alias asks for context.
 */
export function acronymsOfOthers(text: string, index: Index, names: readonly Candidate[]): string[] {
  const taken = new Set<string>();
  for (const name of names) {
    if (!ruleOf(index, name)?.context || !isAcronym(text, name)) continue;
    if (taken.has(text.slice(name.start, name.end)) || !isSpeltOut(text, name)) continue;
    if (!standsByOwnName(text, index, name, names))
      for (const writing of writings(plain(text.slice(name.start, name.end)))) taken.add(writing);
  }
  return [...taken];
}

const COMMON = foldedSet(fr.BEFORE_COMMON_NOUN);
const COMMON_WITHOUT_NOUN = foldedSet(en.BEFORE_COMMON_NOUN);
const NO_NOUNS = foldedSet(en.NO_NOUNS);
const LINKS = foldedSet(fr.LINKS, en.JOINING);
const SCIENCE_BEFORE = foldedSet(fr.SCIENCE_BEFORE, en.SCIENCE_BEFORE);
const SCIENCE_AFTER = foldedSet(en.SCIENCE_AFTER);
const FIRMS = foldedSet(fr.AFTER_ACRONYM, en.AFTER_ACRONYM);
const MODEL = /^(?:[-‑]\d{1,3}(?!\d)|\d)/;
const LATIN_WORD = /^\p{Script=Latin}/u;

/** True if an article or a number says that there are several such things: les AFP, a WAM of 60 days. */
function isCommonNoun(before: string, after: string): boolean {
  if (COMMON.has(before)) return true;
  return COMMON_WITHOUT_NOUN.has(before) && (after === '' || NO_NOUNS.has(after));
}

/**
 * True if the words beside an organisation's ambiguous acronym make it another thing: a common noun (les AFP), a gene
 * (MGX expression), another firm (WAM Partners), a model (MGX-1).
 */
export function isOtherAcronym(text: string, index: Index, name: Candidate): boolean {
  if (entityOf(index, name).type !== 'organisation' || !ruleOf(index, name)?.context) return false;
  return isAcronym(text, name) && isOtherThing(text, name);
}

function isOtherThing(text: string, { start, end }: Place): boolean {
  if (MODEL.test(text.slice(end, end + 5))) return true;
  const before = wordsBefore(text, start, 3).map(folded);
  const [next = ''] = wordsAfter(text, end, 1);
  const after = folded(next);
  if (isCommonNoun(before[0] ?? '', LATIN_WORD.test(next) ? after : '')) return true;
  if (SCIENCE_BEFORE.has(before.find((word) => !LINKS.has(word)) ?? '')) return true;
  return SCIENCE_AFTER.has(after) || (isUpper(next, 0) && FIRMS.has(after));
}
