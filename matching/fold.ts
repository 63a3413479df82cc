/**
 * Folding: what of a character matters when names are compared. One table of 64 Ki entries gives, for
 * each UTF-16 code unit, a class below `FIRST_SYMBOL` or the symbol that it is compared as.
 */

/** Nothing of a name: sentence punctuation, line breaks, emoji, scripts written without spaces. */
export const BREAK = 0;
/** A combining mark: part of the letter before it, ignored in comparing (é in NFD, Arabic harakat). */
export const MARK = 1;
/** Not seen: soft hyphen, zero-width characters, bidi marks, tatweel. */
export const INVISIBLE = 2;
/** What may stand between the words of a name: white space, hyphens, apostrophes, quotes, brackets. */
export const SPACE = 3;
/** A SPACE where a letter or digit follows directly, or one letter stands before: إم.جي.إكس, J. N. Barrot. */
export const DOT = 4;
/** A SPACE only between two digits: the comma of 4,0. */
export const COMMA = 5;
/** What may stand in a name only where its alias has it, too: Paris, Texas; NASDAQ: MGX; Hello! Magazine; A*STAR. */
export const PAUSE = 6;
/** Every value from here on is a letter or digit, folded. */
export const FIRST_SYMBOL = 0x30;
/** Values from here on stand for two symbols each; see `expansionOf`. */
export const FIRST_EXPANSION = 0xe000;

const SPACES =
  ' \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000' + // white space within a line
  '\\-\u058a\u2010-\u2015\u2212\ufe58\ufe63\uff0d_' + // hyphens and dashes
  "'`´\u02b9\u02bb-\u02bd\u2018-\u201b\u2032\u2035\uff07" + // apostrophes
  '"«»\u201c-\u201f\u2039\u203a\u2033\uff02' + // quotes
  '()\\[\\]&\uff06\u00b7\u2022\u2027'; // brackets, ampersands, middle dots

/** What is a `PAUSE`, to stand in a class of a pattern. */
export const PAUSES =
  ';:/\u060c\u061b\u3001\uff0c\uff1a' +
  '!?\u00a1\u00bf\u061f\uff01\uff1f' + // a name may have such a sign of its own
  '#@*+=~|\\\\<>%\u00a7\u00b0\u2116\u2020\u2021' +
  '\u00a9\u00ae\u2117\u2120\u2122'; // copyright and trade marks

const CLASSES: readonly (readonly [pattern: RegExp, value: number])[] = [
  [new RegExp(`[${SPACES}]`), SPACE],
  [/[\u00ad\u061c\u0640\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/, INVISIBLE],
  [/\p{M}/u, MARK],
  [/[.\u06d4\u2024]/, DOT],
  [/[,\u066b\u066c]/, COMMA],
  [new RegExp(`[${PAUSES}]`), PAUSE],
];

/** Ta marbuta only ends words: a letter behind it begins another one. */
export const TA_MARBUTA = 0x629;

/** Scripts that put no space between words: a name beside them stands by itself. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Letters that one writer distinguishes and the next does not, after Unicode's own decomposition. */
const LETTERS: Readonly<Record<string, string>> = {
  // Arabic: the hamza's seat, alef maqsura, ta marbuta; Persian and Urdu shapes of the same letters.
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۀ: 'ه',
  ۃ: 'ه',
  گ: 'غ',
  چ: 'ج',
  پ: 'ب',
  ڤ: 'ف',
  // Latin letters that have no decomposition, and the apostrophe that ŉ decomposes into.
  ʼ: '',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
};

const foldLetter = (char: string): string =>
  Array.from(char.normalize('NFKD').toLowerCase(), (part) => LETTERS[part] ?? part)
    .join('')
    .replace(/\p{M}/gu, '')
    .replace(/\p{Nd}/gu, (digit) => String(decimalValue(digit)));

/** Unicode keeps each script's ten digits together, from a code that ends in 0 or in 6. */
function decimalValue(digit: string): number {
  const code = digit.charCodeAt(0);
  const row = code & ~0xf;
  return /\p{Nd}/u.test(String.fromCharCode(row)) ? code - row : code - row - 6;
}

const expansions: string[] = [];

function expansionNumber(folded: string): number {
  const known = expansions.indexOf(folded);
  return known >= 0 ? known : expansions.push(folded) - 1;
}

/** Korean syllables stay whole: their 11 172 decompositions would fill the table's values. */
const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;
/** Chinese characters, known as such without asking for each of these 27 648. */
const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

function classify(code: number): number {
  if (isHan(code) || (code >= 0xd800 && code <= 0xf8ff)) return BREAK; // halves of pairs, private use
  if (isHangul(code)) return code;
  const char = String.fromCharCode(code);
  for (const [pattern, value] of CLASSES) if (pattern.test(char)) return value;
  if (UNSPACED.test(char) || !/[\p{L}\p{N}]/u.test(char)) return BREAK;
  const folded = foldLetter(char).replace(/[^\p{L}\p{N}]/gu, '');
  if (folded.length > 1) return FIRST_EXPANSION + expansionNumber(folded);
  const symbol = folded === '' ? code : folded.charCodeAt(0);
  return symbol < FIRST_EXPANSION ? symbol : BREAK;
}

let table: Uint16Array | undefined;

/** The folding table, made at its first use (about 10 ms) and kept. Indexed by UTF-16 code unit. */
export function foldingTable(): Uint16Array {
  if (!table) {
    table = new Uint16Array(0x10000);
    for (let code = 0; code < 0x10000; code++) table[code] = classify(code);
  }
  return table;
}

/** The symbols that one value of the table stands for: itself, or the letters of œ, ß, ﻻ, ﬁ. */
export const expansionOf = (value: number): string | undefined =>
  value >= FIRST_EXPANSION ? expansions[value - FIRST_EXPANSION] : undefined;

/** Letter, digit or neither: where the kind changes (MGX في, Vision2030) one word ends and another starts. */
export type SymbolKind = 'none' | 'digit' | 'latin' | 'arabic' | 'other';

export function kindOf(value: number): SymbolKind {
  const symbol = value >= FIRST_EXPANSION ? (expansions[value - FIRST_EXPANSION] ?? ' ').charCodeAt(0) : value;
  if (symbol < FIRST_SYMBOL) return 'none';
  if (symbol <= 0x39) return 'digit';
  if (symbol < 0x250) return 'latin';
  return symbol >= 0x600 && symbol < 0x700 ? 'arabic' : 'other';
}
