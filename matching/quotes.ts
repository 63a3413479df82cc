import type { Place } from './sightings.ts';

const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '(': ')', '[': ']', '‹': '›' };
const OPENING: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(CLOSING).map(([a, b]) => [b, a]));
const GAP = /[^\S\n]|[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;

/** The offset of `wanted` if it is the next thing from `at` on, white space aside; -1 if not. */
function beside(text: string, at: number, step: 1 | -1, wanted: string): number {
  let i = at;
  while (text[i] !== undefined && GAP.test(text[i] as string)) i += step;
  return text[i] === wanted ? i : -1;
}

const isQuote = new Uint8Array(0x10000);
for (const char of [...Object.entries(CLOSING).flat(), '"']) isQuote[char.charCodeAt(0)] = 1;

/** Most spans hold none: this is known soon. */
function holdsQuotes(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isQuote[text.charCodeAt(at)] === 1) return true;
  return false;
}

/**
 * A span that holds only one of a pair of quotes or brackets takes the other in where it stands right
 * beside it: « campus » axé sur l’IA, l’intelligence artificielle (IA). UTF-16 offsets.
 */
export function withQuotes<T extends Place>(text: string, place: T): Place {
  const { start, end } = place;
  if (!holdsQuotes(text, start, end)) return place;
  const open: string[] = [];
  let from = start;
  for (const char of text.slice(start, end)) {
    if (CLOSING[char]) open.push(CLOSING[char]);
    else if (OPENING[char] && open.pop() !== char) {
      const at = beside(text, from - 1, -1, OPENING[char]);
      if (at >= 0) from = at;
    }
  }
  const missing = open.pop();
  const at = missing ? beside(text, end, 1, missing) : straightQuote(text, start, end);
  return { start: from, end: at >= 0 ? at + 1 : end };
}

/** Straight quotes tell no side: an odd one inside closes right behind the span. */
const straightQuote = (text: string, start: number, end: number): number =>
  (text.slice(start, end).split('"').length - 1) % 2 === 1 && text[end] === '"' ? end : -1;
