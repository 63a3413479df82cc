import * as ar from './languages/ar.ts';
import * as en from './languages/en.ts';
import * as fr from './languages/fr.ts';
import type { Place } from './sightings.ts';
import { folded, LONGEST_WORD } from './surroundings.ts';

/** What a word beside a name may make of it; bits, so that a word is looked up once. */
export const BEFORE_NAME = 1;
export const BEFORE_CITY = 1 << 1;
export const BEFORE_PERSON = 1 << 2;
export const TITLE = 1 << 3;
export const LINK = 1 << 4;
export const AFTER_NAME = 1 << 5;
export const AFTER_CITY = 1 << 6;
export const AFTER_PERSON = 1 << 7;
export const BODY = 1 << 8;
export const JOINING = 1 << 9;
export const DENYING = 1 << 10;
/** A treaty or an accord of a palace … */
export const BEFORE_SITE = 1 << 16;
/** … unless the palace consents: avec l’accord de. */
export const CONSENTING = 1 << 17;
/** What is named after a person by the surname alone: Macron buses. */
export const AFTER_SURNAME = 1 << 18;
/** No given name, whatever name stands behind it: قال بن زايد. */
export const NO_NAME = 1 << 19;
export const BEFORE_COUNTRY = 1 << 13;
/** A body that a place gives its name to only where its purpose follows … */
export const BODY_BEFORE = 1 << 14;
/** … which is such a word: للدراسات. */
export const PURPOSE = 1 << 15;
/** A definite noun in Arabic, behind which a country’s name is an adjective … */
export const DEFINITE = 1 << 11;
/** … if it may be one: السعودية. */
export const MAY_BE_NISBA = 1 << 12;

const LISTS: readonly (readonly [trait: number, ...lists: (readonly string[])[]])[] = [
  [BEFORE_NAME, ar.BEFORE_NAME, fr.BEFORE_NAME, en.BEFORE_NAME],
  [BEFORE_CITY, ar.BEFORE_CITY, fr.BEFORE_CITY, en.BEFORE_CITY],
  [BEFORE_PERSON, ar.BEFORE_PERSON, fr.BEFORE_PERSON, en.BEFORE_PERSON],
  [TITLE, ar.TITLES, fr.TITLES, en.TITLES],
  [LINK, fr.LINKS],
  [AFTER_NAME, ar.AFTER_NAME, fr.AFTER_NAME, en.AFTER_NAME],
  [AFTER_CITY, fr.AFTER_CITY, en.AFTER_CITY],
  [BEFORE_SITE, fr.BEFORE_SITE],
  [CONSENTING, fr.CONSENTING],
  [NO_NAME, ar.NO_NAMES],
  [AFTER_SURNAME, en.AFTER_SURNAME],
  [BEFORE_COUNTRY, ar.BEFORE_COUNTRY],
  [BODY_BEFORE, ar.BODIES],
  [AFTER_PERSON, ar.AFTER_PERSON, en.AFTER_PERSON],
  [BODY, en.BODIES],
  [JOINING, en.JOINING],
  [DENYING, ar.DENYING, fr.DENYING, en.DENYING],
];

const TRAITS = new Map<string, number>();
for (const [trait, ...lists] of LISTS) {
  for (const word of lists.flat()) TRAITS.set(folded(word), (TRAITS.get(folded(word)) ?? 0) | trait);
}

/** What may be taken off a word, each for itself: وكأس is كأس with و, not أس with وك. */
const CLITICS = [/^[وف]/, /^[وف]?[بلك]/, /^[وف]?(?:لل|[بلك]?ال)/];

/**
 * Words that were looked up, by their hash: pages repeat theirs, and to fold each but once is most of the time that rules
 * would take. Of words with one hash, the last is kept.
 */
const SEEN = 1 << 13;
const seenWords: string[] = Array(SEEN).fill('');
const seenTraits = new Int32Array(SEEN + 1);
const seenTraitsWithoutClitics = new Int32Array(SEEN + 1);

/** The slot of a word among those that were seen. */
function lookUp(text: string, { start, end }: Place): number {
  if (end - start > LONGEST_WORD) return SEEN; // the slot of no word
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const slot = hash & (SEEN - 1);
  const word = seenWords[slot] as string;
  if (word.length !== end - start || !text.startsWith(word, start)) see(slot, text.slice(start, end));
  return slot;
}

function see(slot: number, word: string): void {
  const symbols = folded(word);
  const traits =
    (TRAITS.get(symbols) ?? 0) |
    (ar.isDefinite(symbols) ? DEFINITE : 0) |
    (ar.mayBeNisba(symbols) ? MAY_BE_NISBA : 0) |
    (ar.isPurpose(symbols) ? PURPOSE : 0);
  seenWords[slot] = Array.from(word).join(''); // a slice would keep the whole page
  seenTraits[slot] = traits;
  seenTraitsWithoutClitics[slot] = CLITICS.reduce(
    (all, clitic) => all | (TRAITS.get(symbols.replace(clitic, '')) ?? 0),
    traits,
  );
}

/** The traits of the word of a text between two offsets. */
export const traitsOf = (text: string, word: Place): number => seenTraits[lookUp(text, word)] as number;

/** The same, with those that an Arabic word has without its clitics. */
export const traitsWithoutClitics = (text: string, word: Place): number =>
  seenTraitsWithoutClitics[lookUp(text, word)] as number;
