import { hintOf, magnitudeOf, type Unit, unitOf, WORDS } from './lexicon.ts';
import { type Hint, numberAt, settled } from './number.ts';
import { GAP, oneOf, WORD_END } from './pattern.ts';

/** A number with what stands right beside it: its magnitude and its unit, as far as they are there. UTF-16 offsets. */
export interface Amount {
  start: number;
  end: number;
  /** The number's decimal writing, magnitude and unit not applied. */
  decimal: string;
  /** The power of ten of its magnitude: 9 for a billion. */
  magnitude: number | undefined;
  unit: Unit | undefined;
}

const JOIN = `(?:${GAP}|[-\\u2010\\u2011]){0,2}`;
const NO_QUALIFIER = 'of|in|on|at|to|the|and|or|for|by|from|with|de|des|du|en|dans|et|ou|pour|par|sur|à|les|aux|avec';
/** One or two words between a number and what it counts (35 new sites), but none that parts them. */
const QUALIFIERS = `(?:${GAP}(?!(?:${NO_QUALIFIER}|${oneOf(WORDS.numerals)})${WORD_END})[\\p{Ll}][\\p{Ll}\\p{M}'’-]{1,24}){0,2}`;
const NAMED = [...WORDS.codes, ...WORDS.currencies, ...WORDS.powers, ...WORDS.hectares, ...WORDS.percent];
/** A currency that stands before a number is that one’s: in 2025 of €8.5bn. */
const NEXT = `(?!${GAP}{1,2}(?:${oneOf([...WORDS.signs, ...WORDS.codes])})${GAP}{0,2}\\d)`;
const LINK = `(?:${GAP}{1,2}(?:${oneOf(WORDS.links)})${NEXT})?`;
const SIGN = `${LINK}${GAP}{0,2}(?<sign>${oneOf([...WORDS.signs, ...WORDS.percentSigns])})`;
const NAME = `${LINK}${JOIN}(?<name>${oneOf(NAMED)})${WORD_END}`;
const SITES = `${QUALIFIERS}${JOIN}(?<sites>${oneOf(WORDS.sites)})${WORD_END}`;
/** 1 gigawatt (GW). */
const ABBREVIATED = `(?:${GAP}?\\((?:${oneOf(WORDS.powers)})\\))?`;

const AFTER = new RegExp(
  `(?:${JOIN}(?<magnitude>${oneOf(WORDS.magnitudes)})${WORD_END})?(?:(?:${SIGN}|${NAME}|${SITES})${ABBREVIATED})?`,
  'iuy',
);
const PREFIX = new RegExp(`(?<![\\p{L}\\p{N}])(${oneOf([...WORDS.signs, ...WORDS.codes])})${GAP}{0,2}$`, 'iu');
const LONGEST_PREFIX = 8; // characters: US$ and spaces
const GLUED_CODE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${oneOf(WORDS.codes)})$`, 'u');

/** True behind a currency’s code that is written onto the number: EUR50bn. */
export const followsCode = (text: string, at: number): boolean => GLUED_CODE.test(text.slice(Math.max(0, at - 4), at));

/** What stands behind a number: its magnitude, its unit, and the language that they are of. */
export function afterNumber(text: string, at: number) {
  AFTER.lastIndex = at;
  const { magnitude, sign, name, sites } = AFTER.exec(text)?.groups ?? {};
  const word = sign ?? name ?? sites;
  return {
    end: Math.max(at, AFTER.lastIndex),
    magnitude: magnitude === undefined ? undefined : magnitudeOf(magnitude),
    unit: word === undefined ? undefined : unitOf(word),
    hint: hintOf(magnitude, word),
    isSign: sign !== undefined,
  };
}

function prefixBefore(text: string, at: number): { start: number; unit: Unit | undefined } | undefined {
  const found = PREFIX.exec(text.slice(Math.max(0, at - LONGEST_PREFIX), at));
  return found ? { start: at - found[0].length, unit: unitOf(found[1] as string) } : undefined;
}

/**
 * The amount whose number in digits begins at an offset; nothing if the number is too long. `hint` is the language of the text
 * around it, for marks that only it can tell.
 */
export function amountAt(text: string, at: number, hint: Hint): Amount | undefined {
  const digits = numberAt(text, at);
  if (!digits) return undefined;
  const { magnitude, end, ...after } = afterNumber(text, digits.end);
  const prefix = after.unit ? undefined : prefixBefore(text, at);
  const isScaled = magnitude !== undefined || (after.unit?.unit === 'GW' && after.unit.ten >= 0);
  return {
    start: prefix?.start ?? at,
    end,
    decimal: settled(digits, after.hint ?? hint, isScaled),
    magnitude,
    unit: after.unit ?? prefix?.unit,
  };
}
