import type { Amount } from './amounts.ts';
import { type Unit, WORDS } from './lexicon.ts';
import { GAP, oneOf, plain } from './pattern.ts';
import type { QuantityUnit } from './words.ts';

/** An amount or a range whose unit is known, its numbers in that unit. UTF-16 offsets. */
export interface Measured {
  start: number;
  end: number;
  unit: QuantityUnit;
  low: number;
  high: number;
}

const DASHES = '[-\\u2010-\\u2015]';
const LONGEST_LINK = 12; // characters between the ends of a range
const LONGEST_OPENER = 10; // characters before it
const LONGEST_CHANGE = 40; // characters: the verb before from … to

const connectors = [...WORDS.ranges.map(([, connector]) => connector), ...WORDS.rangeLinks];
/** What may stand between the ends: a dash, or a word; Arabic’s and is written onto the number. */
const LINK = new RegExp(
  `^(?:${GAP}?(?<dash>${DASHES})${GAP}?|${GAP}{1,2}(?<word>${oneOf(connectors)})${GAP}{0,2})$`,
  'iu',
);
const OPENER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<opener>${oneOf(WORDS.ranges.map(([opener]) => opener))})${GAP}{1,2}$`,
  'iu',
);
const CHANGE = new RegExp(`(?<![\\p{L}])[وف]?(?:${oneOf(WORDS.changes)})(?![\\p{L}]).{0,${LONGEST_CHANGE}}$`, 'iu');

const RANGES = WORDS.ranges.map(([opener, connector]) => `${plain(opener)} ${plain(connector)}`);
const FREE_LINKS = new Set(WORDS.rangeLinks.map(plain));
/** Openers that are prepositions of the noun before them, too: d’un ordre de grandeur de 30 à 50 milliards. */
const PREPOSITION = 'de';
const SENTENCE_START = /(?:^|[.!?:;«»“”"\n])\s*$/;

interface Opening {
  start: number;
  word: string;
}

function openerBefore(text: string, at: number): Opening | undefined {
  const found = OPENER.exec(text.slice(Math.max(0, at - LONGEST_OPENER), at));
  return found ? { start: at - found[0].length, word: plain(found.groups?.opener ?? '') } : undefined;
}

function linkBetween(text: string, a: Amount, b: Amount): string | undefined {
  if (b.start - a.end > LONGEST_LINK || b.start <= a.end) return undefined;
  const groups = LINK.exec(text.slice(a.end, b.start))?.groups;
  return groups && (groups.dash ? '-' : plain(groups.word ?? ''));
}

const numberOf = ({ decimal }: Amount, magnitude: number | undefined, ten: number): number =>
  Number(`${decimal}e${(magnitude ?? 0) + ten}`);

const isSame = (a: Unit, b: Unit): boolean => a.unit === b.unit;

/** The two ends in one unit: what an end leaves out, the other gives it. */
function measuredRange(a: Amount, b: Amount): Omit<Measured, 'start' | 'end'> | undefined {
  const unit = b.unit ?? a.unit;
  if (!unit || (a.unit && b.unit && !isSame(a.unit, b.unit))) return undefined;
  const isLess = Number(a.decimal) < Number(b.decimal);
  if (a.magnitude === undefined && !a.unit && !isLess) return undefined;
  const shared = isLess && (a.unit?.ten ?? 0) === 0 ? b.magnitude : undefined;
  const low = numberOf(a, a.magnitude ?? shared, (a.unit ?? unit).ten);
  const high = numberOf(b, b.magnitude ?? (b.unit ? undefined : a.magnitude), (b.unit ?? unit).ten);
  return low < high ? { unit: unit.unit, low, high } : undefined;
}

/** True where both ends have their own unit, and a verb says that one became the other, or sites are counted: from 35 sites to 63 sites. */
function isChange(text: string, opening: Opening | undefined, a: Amount): boolean {
  const from = opening?.start ?? a.start;
  if (a.unit?.unit === 'sites') return true;
  return a.unit !== undefined && CHANGE.test(text.slice(Math.max(0, from - LONGEST_CHANGE), from));
}

function isRange(link: string, opening: Opening | undefined): boolean {
  if (link === '-' || FREE_LINKS.has(link)) return true;
  return opening !== undefined && RANGES.includes(`${opening.word} ${link}`);
}

function spanStart(text: string, opening: Opening | undefined, link: string, a: Amount): number {
  if (!opening || !RANGES.includes(`${opening.word} ${link}`)) return a.start;
  const isOwn =
    opening.word !== PREPOSITION || SENTENCE_START.test(text.slice(Math.max(0, opening.start - 3), opening.start));
  return isOwn ? opening.start : a.start;
}

function rangeOf(text: string, a: Amount, b: Amount): Measured | undefined {
  const link = linkBetween(text, a, b);
  if (link === undefined) return undefined;
  const opening = openerBefore(text, a.start);
  if (!isRange(link, opening) || isChange(text, opening, a)) return undefined;
  const measured = measuredRange(a, b);
  return measured && { start: spanStart(text, opening, link, a), end: b.end, ...measured };
}

function single({ start, end, unit, ...amount }: Amount): Measured | undefined {
  if (!unit) return undefined;
  const value = numberOf({ start, end, unit, ...amount }, amount.magnitude, unit.ten);
  return { start, end, unit: unit.unit, low: value, high: value };
}

/** Joins amounts that are the ends of a range, and leaves out what has no unit. Amounts come in the order of the text. */
export function joinRanges(text: string, amounts: readonly Amount[]): Measured[] {
  const measured: Measured[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const a = amounts[i] as Amount;
    const b = amounts[i + 1];
    const range = b && rangeOf(text, a, b);
    if (range) i++;
    const one = range ?? single(a);
    if (one) measured.push(one);
  }
  return measured;
}
