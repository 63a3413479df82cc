/**
 * The slow, obviously right way to spot plain names: fold the text into an array, try every name at every place.
 * It knows the letters that the property test writes, and nothing else of folding.
 */

/** Each letter of the test's alphabet, and what it is compared as. */
const LETTERS: Readonly<Record<string, string>> = {
  a: 'a',
  b: 'b',
  A: 'a',
  É: 'e',
  é: 'e',
  e: 'e',
  ا: 'ا',
  أ: 'ا',
  ل: 'ل',
  و: 'و',
  ب: 'ب',
  ة: 'ه',
  ه: 'ه',
  ى: 'ي',
  ي: 'ي',
  2: '2',
  '٢': '2',
};
export const SEPARATORS = [' ', '\u00a0', '-', '’'];
export const PASSED_OVER = ['\u0301', '\u064e', '\u0640', '\u200b', '\u00ad'];
export const STOPS = ['\n', '!', '🙂', '\ud800'];
export const ALPHABET = [...Object.keys(LETTERS), ...SEPARATORS, ...PASSED_OVER, ...STOPS];

const isMark = (char: string): boolean => char === '\u0301' || char === '\u064e';

type Kind = 'latin' | 'arabic' | 'digit';
const kindOf = (symbol: string): Kind => (symbol === '2' ? 'digit' : symbol < '\u0600' ? 'latin' : 'arabic');

/** A folded letter with its place in the text, or a gap (`_`) or a stop (`|`) between words. */
interface Token {
  symbol: string;
  start: number;
  end: number;
  char: string;
}

const GAP = '_';
const STOP = '|';

/** Each letter with its place, each separator as a gap, anything else as a stop. */
function* charactersOf(text: string): Generator<Token> {
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (PASSED_OVER.includes(char)) continue;
    const symbol = LETTERS[char];
    let end = at + 1;
    while (isMark(text[end] ?? '')) end++;
    if (symbol) yield { symbol, start: at, end, char };
    else yield { symbol: SEPARATORS.includes(char) ? GAP : STOP, start: at, end, char: '' };
  }
}

const isLetter = (token: Token | undefined): boolean => token !== undefined && token.char !== '';

const isGlued = (last: Token, next: Token): boolean =>
  isLetter(last) && isLetter(next) && (last.char === 'ة' || kindOf(last.symbol) !== kindOf(next.symbol));

/** Letters with one `_` or `|` between words; words also part where the kind changes and behind ة. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const token of charactersOf(text)) {
    const last = tokens.at(-1);
    if (last && isGlued(last, token)) tokens.push({ symbol: GAP, start: 0, end: 0, char: '' });
    if (!last || isLetter(last) || isLetter(token)) tokens.push(token);
    else if (token.symbol === STOP) last.symbol = STOP;
  }
  return tokens;
}

/** Where a name may begin: at a word, or behind its clitics; لل stands for the article. */
function* startsOf(tokens: readonly Token[], at: number): Generator<{ at: number; from: number; before: string }> {
  yield { at, from: at, before: '' };
  const heads = [at];
  if (tokens[at]?.symbol === 'و' && isLetter(tokens[at + 1])) {
    yield { at: at + 1, from: at + 1, before: '' };
    heads.push(at + 1);
  }
  for (const head of heads) {
    const symbol = tokens[head]?.symbol ?? '';
    if (!'بل'.includes(symbol) || symbol === '' || !isLetter(tokens[head + 1])) continue;
    yield { at: head + 1, from: head + 1, before: '' };
    const isContraction = symbol === 'ل' && tokens[head + 1]?.symbol === 'ل' && isLetter(tokens[head + 2]);
    if (isContraction) yield { at: head, from: head + 2, before: 'ال' };
  }
}

/** A name's letters, folded, `_` between its words. */
export const spell = (name: string): string =>
  tokensOf(name)
    .map(({ symbol }) => symbol)
    .join('')
    .replace(/^_+|_+$/g, '');

export interface Found {
  start: number;
  end: number;
  name: string;
}

/** The end of a folded name that stands from a token on as a whole word or words; -1 if it does not. */
function endOf(tokens: readonly Token[], from: number, folded: string): number {
  const stretch = tokens.slice(from, from + folded.length);
  const stands = stretch.map(({ symbol }) => symbol).join('') === folded && !isLetter(tokens[from + folded.length]);
  return stands ? (stretch.at(-1)?.end ?? -1) : -1;
}

/** Every place where a name of the list stands. */
function* allOf(text: string, names: readonly string[]): Generator<Found> {
  const tokens = tokensOf(text);
  const wordStarts = tokens.flatMap((token, i) => (isLetter(token) && !isLetter(tokens[i - 1]) ? [i] : []));
  const starts = wordStarts.flatMap((i) => [...startsOf(tokens, i)]);
  for (const { at, from, before } of starts) {
    for (const name of names.filter((one) => spell(one).startsWith(before))) {
      const end = endOf(tokens, from, spell(name).slice(before.length));
      if (end >= 0) yield { start: tokens[at]?.start ?? 0, end, name };
    }
  }
}

/** Leftmost and longest, never overlapping. */
export function oracle(text: string, names: readonly string[]): Found[] {
  const sorted = [...allOf(text, names)].sort((a, b) => a.start - b.start || b.end - a.end);
  const taken: Found[] = [];
  for (const one of sorted) if (one.start >= (taken.at(-1)?.end ?? 0)) taken.push(one);
  return taken;
}
