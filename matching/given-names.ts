import type { Candidate } from './candidate.ts';
import type { Index } from './index.ts';
import * as en from './languages/en.ts';
import * as fr from './languages/fr.ts';
import { isUpper } from './reader.ts';
import { entityOf, type Place, ruleOf } from './sightings.ts';
import { folded, foldedSet, wordBefore, wordsBefore } from './surroundings.ts';

const GIVEN_NAMES = foldedSet(fr.GIVEN_NAMES, en.GIVEN_NAMES);
const NO_GIVEN_NAMES = foldedSet(fr.NO_GIVEN_NAMES, en.NO_GIVEN_NAMES);
const COURTESY = foldedSet(fr.COURTESY, en.COURTESY);
const ARTICLES = foldedSet(fr.ARTICLES, en.ARTICLES);
const SPEAKING = foldedSet(fr.SPEAKING);

/** One name, its article included; no acronym (MBZ). */
const BARE_SURNAME = /^(?:[AE]l[ -]|[ae]l-)?\p{Lu}(?:\p{L}*\p{Ll}|\p{L}{4})\p{L}*$/u;
const CAPITALISED_BEFORE = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}‑-]{2,}(?=[ \u00a0]$)/u;
const SHOUTED = /^[\p{Lu}\p{M}‑-]+$/u;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const isGap = (unit: number): boolean => unit === SPACE || unit === NO_BREAK_SPACE;
const LONGEST_NAME = 40; // characters looked at before a surname
const OPENS_SENTENCE = /(?:^|\n|[^\p{L}\p{N},;()’'\s])[^\S\n]*$/u;

const LINE = 200; // characters looked at on each side for a headline’s capitals
const LONG_WORD = /(?<!\p{L})\p{Ll}{5,}/u;

/** True if every longer word around a place has a capital, as in English headlines, where one tells nothing. */
function isInHeadline(text: string, { start, end }: Place): boolean {
  const before =
    text
      .slice(Math.max(0, start - LINE), start)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(end, end + LINE).split('\n')[0] ?? '';
  return !LONG_WORD.test(before) && !LONG_WORD.test(after);
}

const isGivenName = (word: string): boolean => {
  const [first = ''] = word.split(/[‑-]/);
  return GIVEN_NAMES.has(folded(word)) || GIVEN_NAMES.has(folded(first));
};

/**
 * True if another given name stands right before a person's bare surname: Alain Lombard, Khalid Al Mubarak. Where the
 * surname counts only after the full name, a capital makes an unknown word a given name, too, unless it is a title or
 * has another reason for it: an article stands before it, a sentence begins, a headline runs.
 */
export function isOfAnotherPerson(text: string, index: Index, name: Candidate): boolean {
  const { start, end } = name;
  if (entityOf(index, name).type !== 'person') return false;
  if (!isGap(text.charCodeAt(start - 1))) return false;
  const before = wordBefore(text, start);
  if (!before || before.end !== start - 1 || !isUpper(text, before.start)) return false;
  if (!BARE_SURNAME.test(text.slice(start, end))) return false;
  const from = Math.max(0, start - LONGEST_NAME);
  const found = CAPITALISED_BEFORE.exec(text.slice(from, start));
  if (!found) return false;
  const [word] = found;
  if (isGivenName(word)) return true;
  if (!ruleOf(index, name)?.afterFullName) return false;
  if (SHOUTED.test(word) || NO_GIVEN_NAMES.has(folded(word))) return false;
  const at = from + found.index;
  if (ARTICLES.has(folded(wordsBefore(text, at, 1)[0] ?? ''))) return false;
  return !OPENS_SENTENCE.test(text.slice(Math.max(0, at - 3), at)) && !isInHeadline(text, { start: at, end });
}

const AGE = /^,? (?:\d{1,3} ans\b(?! (?:après|avant|plus))|aged \d)/;

/** True if a palace’s name is someone’s given name here: Mme Élysée, « … », raconte Élysée, 31 ans. */
export function isGivenNameHere(text: string, { start, end }: Place): boolean {
  const title = text[start - 1] === ' ' && text[start - 2] === '.' ? start - 2 : start;
  const [word = ''] = wordsBefore(text, title, 1).map(folded);
  return COURTESY.has(word) || SPEAKING.has(word) || AGE.test(text.slice(end, end + 20));
}
