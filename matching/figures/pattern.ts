import { remembered } from '../remembered.ts';

/** Spaces that papers put between a number and its unit; a line break ends a figure. */
export const GAP = '[ \\t\\u00a0\\u2007\\u2009\\u202f\\u200e\\u200f]';
const APOSTROPHES = "['’ʼ]";
const HYPHENS = '[-\\u2010\\u2011]';
const ALEFS = '[اأإآٱ]';
/** Vowel signs and tatweel, which a writer may set on any letter. */
const MARKS = '[\\u0640\\u064b-\\u0652]*';
/** No word goes on here. */
export const WORD_END = '(?![\\p{L}\\p{M}\\p{N}])';

const isArabic = (char: string): boolean => char >= '\u0620' && char <= '\u064a';

function charPattern(char: string): string {
  if (char === ' ') return `${GAP}{1,2}`;
  if (char === "'" || char === '’') return APOSTROPHES;
  if (char === '-') return HYPHENS;
  if ('اأإآ'.includes(char)) return ALEFS + MARKS;
  if (char === 'ى' || char === 'ي') return `[يى]${MARKS}`;
  if (char === 'ة') return `[ةه]${MARKS}`;
  return isArabic(char) ? char + MARKS : char.replace(/[.$*+?^()[\]{}|\\/]/, '\\$&');
}

const patternOf = (word: string): string => Array.from(word, charPattern).join('');

/** A pattern of any of the words, the longest first. */
export const oneOf = (words: Iterable<string>): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(patternOf)
    .join('|');

const makePlain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[\u0640\u064b-\u0652]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[ \t\u00a0\u2007\u2009\u202f\u200e\u200f]+/g, ' ');

/** A matched word as the tables have it: in small letters, without marks, one space, one kind of apostrophe and hyphen. */
export const plain = remembered(makePlain);
