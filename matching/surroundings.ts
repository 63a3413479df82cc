import { BREAK, FIRST_SYMBOL, foldingTable, INVISIBLE, MARK, SPACE } from './fold.ts';
import { symbolsOf } from './reader.ts';
import { remembered } from './remembered.ts';
import type { Place } from './sightings.ts';

const valueAt = (text: string, at: number): number => foldingTable()[text.charCodeAt(at)] ?? BREAK;

const fold = (text: string): string =>
  Array.from(symbolsOf(text).symbols, (symbol) => String.fromCharCode(symbol)).join('');

const LONGEST_REMEMBERED = 24; // UTF-16 units
const foldRemembered = remembered(fold);

/** A text as its folded symbols, for comparing words from the languages' lists with words of a page. */
export const folded = (text: string): string => (text.length > LONGEST_REMEMBERED ? fold(text) : foldRemembered(text));

/** The words of a list, folded. */
export const foldedSet = (...lists: readonly (readonly string[])[]): Set<string> => new Set(lists.flat().map(folded));

const isWordUnit = (value: number): boolean => value >= FIRST_SYMBOL || value === MARK || value === INVISIBLE;
const joins = (value: number): boolean => value === SPACE || value === MARK || value === INVISIBLE;

/** Of a longer word, and over a wider gap, no more is looked at: no list has such a word. UTF-16 units. */
export const LONGEST_WORD = 40;

/** The word that stands before `at` with nothing but separators between. UTF-16 offsets. */
export function wordBefore(text: string, at: number): Place | undefined {
  const last = Math.max(0, at - LONGEST_WORD);
  let end = at;
  while (end > last && joins(valueAt(text, end - 1))) end--;
  const first = Math.max(0, end - LONGEST_WORD);
  let start = end;
  while (start > first && isWordUnit(valueAt(text, start - 1))) start--;
  return start < end ? { start, end } : undefined;
}

/** The word that follows `at` with nothing but separators between. UTF-16 offsets. */
export function wordAfter(text: string, at: number): Place | undefined {
  const last = Math.min(text.length, at + LONGEST_WORD);
  let start = at;
  while (start < last && joins(valueAt(text, start))) start++;
  const longest = Math.min(text.length, start + LONGEST_WORD);
  let end = start;
  while (end < longest && isWordUnit(valueAt(text, end))) end++;
  return start < end ? { start, end } : undefined;
}

/** Up to `most` words before `at`, nearest first. */
export function wordsBefore(text: string, at: number, most: number): string[] {
  const words: string[] = [];
  for (let word = wordBefore(text, at); word && words.length < most; word = wordBefore(text, word.start))
    words.push(text.slice(word.start, word.end));
  return words;
}

/** Up to `most` words that follow `at`, nearest first. */
export function wordsAfter(text: string, at: number, most: number): string[] {
  const words: string[] = [];
  for (let word = wordAfter(text, at); word && words.length < most; word = wordAfter(text, word.end))
    words.push(text.slice(word.start, word.end));
  return words;
}

const QUOTES_AND_DASHES = /["«»“”„‹›()[\]:/\-–—]/;
const SKIPPED = /[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad\u0640]/;

/** The nearest character beside a span that is neither white space nor invisible; empty at the text's edge. */
function neighbour(text: string, at: number, step: 1 | -1): string {
  let i = at;
  while (text[i] !== undefined && SKIPPED.test(text[i] as string) && text[i] !== '\n') i += step;
  return text[i] ?? '';
}

/** A place at the beginning of a line, before an agency: أبوظبي: وام */
const DATELINE = /(?:^|\n)[^\n.،؛!?؟:]{2,30}[:/–—-][^\S\n]*[«"(]?$/;
const LONGEST_DATELINE = 40; // characters

function isBehindDateline(text: string, start: number): boolean {
  const from = Math.max(0, start - LONGEST_DATELINE);
  return DATELINE.test((from > 0 ? ' ' : '') + text.slice(from, start));
}

/**
 * True if quotes, brackets, slashes, dashes or a colon stand on both sides, or on one with an edge of the line on the other,
 * or if a dateline stands before.
 */
export function isDelimited(text: string, start: number, end: number): boolean {
  const before = neighbour(text, start - 1, -1);
  const after = neighbour(text, end, 1);
  const marks = [before, after].filter((char) => QUOTES_AND_DASHES.test(char)).length;
  const edges = [before, after].filter((char) => char === '' || char === '\n').length;
  return marks === 2 || (marks === 1 && edges === 1) || isBehindDateline(text, start);
}

const LONGEST_ADDRESS = 2048; // characters looked at on each side; browsers cut addresses there, too

/** White space, where an address ends; and marks that every address has one of: . / : @ */
const ADDRESS_END = 1;
const ADDRESS_MARK = 2;
const ADDRESS_UNITS = new Uint8Array(0x10000);
for (const unit of ' \t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff')
  ADDRESS_UNITS[unit.charCodeAt(0)] = ADDRESS_END;
for (let unit = 0x2000; unit <= 0x200a; unit++) ADDRESS_UNITS[unit] = ADDRESS_END;
for (const unit of './:@') ADDRESS_UNITS[unit.charCodeAt(0)] = ADDRESS_MARK;

/** True inside a web address, a mail address or an account name, whose words are no one's mention. */
export function isInsideAddress(text: string, start: number, end: number): boolean {
  let marks = 0;
  let from = start;
  for (; from > 0 && start - from < LONGEST_ADDRESS; from--) {
    const role = ADDRESS_UNITS[text.charCodeAt(from - 1)] as number;
    if (role === ADDRESS_END) break;
    marks |= role;
  }
  let to = end;
  for (; to < text.length && to - end < LONGEST_ADDRESS; to++) {
    const role = ADDRESS_UNITS[text.charCodeAt(to)] as number;
    if (role === ADDRESS_END) break;
    marks |= role;
  }
  return marks !== 0 && looksLikeAddress(text.slice(from, start), text.slice(end, to));
}

const looksLikeAddress = (before: string, after: string): boolean =>
  /:\/\/|www\.|@[\w.-]*$/i.test(before) || /^[\w.+-]*@\w/.test(after) || isDomain(before, after);

const isDomain = (before: string, after: string): boolean =>
  /^[\w-]*\.(?:com|org|net|fr|ae|sa|gov|info|eu|io|ai|news)\b/i.test(after) ||
  (/\w\.$/.test(before) && /^(?:\/|\.\w)/.test(after));

/** A list without full stops is no sentence: what is further away than this counts as elsewhere. */
export const LONGEST_HALF = 1000; // characters on each side

const SENTENCE_END = new Uint8Array(0x10000);
for (const mark of '.!?؟۔…\n') SENTENCE_END[mark.charCodeAt(0)] = 1;

/**
 * Offsets of the sentence around a span: from the last to the next full stop (before white space) or line break,
 * but never further than 1000 characters.
 */
export function sentenceAround(text: string, { start, end }: Place): Place {
  const first = Math.max(0, start - LONGEST_HALF);
  const last = Math.min(text.length, end + LONGEST_HALF);
  let from = start;
  while (from > first && !endsSentence(text, from - 1)) from--;
  let to = end;
  while (to < last && !endsSentence(text, to)) to++;
  return { start: from, end: to };
}

function endsSentence(text: string, at: number): boolean {
  if (SENTENCE_END[text.charCodeAt(at)] === 0) return false;
  return text[at] === '\n' || /[\s"»”’)]/.test(text[at + 1] ?? '\n');
}

const LINE_BREAK = 10;

/** The stretch around a span, at most so many UTF-16 units before and behind, no further than its line goes. */
export function withinLine(
  text: string,
  { start, end }: Place,
  { before, behind }: { before: number; behind: number },
): Place {
  let from = start;
  while (from > 0 && start - from < before && text.charCodeAt(from - 1) !== LINE_BREAK) from--;
  let to = end;
  while (to < text.length && to - end < behind && text.charCodeAt(to) !== LINE_BREAK) to++;
  return { start: from, end: to };
}
