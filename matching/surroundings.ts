import { BREAK, FIRST_SYMBOL, foldingTable, INVISIBLE, MARK, SPACE } from './fold.ts';
import { symbolsOf } from './reader.ts';
import type { Place } from './sightings.ts';

const valueAt = (text: string, at: number): number => foldingTable()[text.charCodeAt(at)] ?? BREAK;

/** A text as its folded symbols, for comparing words from the languages' lists with words of a page. */
export const folded = (text: string): string => String.fromCharCode(...symbolsOf(text).symbols);

/** The words of a list, folded. */
export const foldedSet = (...lists: readonly (readonly string[])[]): Set<string> => new Set(lists.flat().map(folded));

const isWordUnit = (value: number): boolean => value >= FIRST_SYMBOL || value === MARK || value === INVISIBLE;
const joins = (value: number): boolean => value === SPACE || value === MARK || value === INVISIBLE;

/**
 * Up to `most` words that stand before `at` with nothing but separators between, nearest first. UTF-16 offsets.
 */
export function wordsBefore(text: string, at: number, most: number): string[] {
  const words: string[] = [];
  let end = at;
  while (words.length < most) {
    while (end > 0 && joins(valueAt(text, end - 1))) end--;
    let start = end;
    while (start > 0 && isWordUnit(valueAt(text, start - 1))) start--;
    if (start === end) break;
    words.push(text.slice(start, end));
    end = start;
  }
  return words;
}

/** Up to `most` words that follow `at` with nothing but separators between, nearest first. UTF-16 offsets. */
export function wordsAfter(text: string, at: number, most: number): string[] {
  const words: string[] = [];
  let start = at;
  while (words.length < most) {
    while (start < text.length && joins(valueAt(text, start))) start++;
    let end = start;
    while (end < text.length && isWordUnit(valueAt(text, end))) end++;
    if (start === end) break;
    words.push(text.slice(start, end));
    start = end;
  }
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

/** True if quotes, brackets, slashes, dashes or a colon stand on both sides, or an edge of the line on one. */
export function isDelimited(text: string, start: number, end: number): boolean {
  const before = neighbour(text, start - 1, -1);
  const after = neighbour(text, end, 1);
  const marks = [before, after].filter((char) => QUOTES_AND_DASHES.test(char)).length;
  const edges = [before, after].filter((char) => char === '' || char === '\n').length;
  return marks === 2 || (marks === 1 && edges === 1);
}

const CHUNK_END = /\s/;
const LONGEST_ADDRESS = 2048; // characters looked at on each side; browsers cut addresses there, too

/** True inside a web address, a mail address or an account name, whose words are no one's mention. */
export function isInsideAddress(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < LONGEST_ADDRESS && !CHUNK_END.test(text[from - 1] as string)) from--;
  let to = end;
  while (to < text.length && to - end < LONGEST_ADDRESS && !CHUNK_END.test(text[to] as string)) to++;
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return /:\/\/|www\.|@[\w.-]*$/i.test(before) || /^[\w.+-]*@\w/.test(after) || isDomain(before, after);
}

const isDomain = (before: string, after: string): boolean =>
  /^[\w-]*\.(?:com|org|net|fr|ae|sa|gov|info|eu|io|ai|news)\b/i.test(after) ||
  (/\w\.$/.test(before) && /^(?:\/|\.\w)/.test(after));

/** A list without full stops is no sentence: what is further away than this counts as elsewhere. */
const LONGEST_HALF = 1000; // characters on each side

const SENTENCE_END = /[.!?؟۔…\n]/;

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
  const char = text[at] as string;
  if (!SENTENCE_END.test(char)) return false;
  return char === '\n' || /[\s"»”’)]/.test(text[at + 1] ?? '\n');
}
