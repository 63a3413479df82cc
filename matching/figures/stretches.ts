import type { Place } from '../sightings.ts';
import { folded, withinLine, wordAfter, wordBefore, wordsBefore } from '../surroundings.ts';
import { isMagnitude, numeralOf, unitOf, WORDS } from './lexicon.ts';

/** A part of a line in which a figure may stand; only some need to be read for numbers that are words. */
export interface Stretch extends Place {
  hasWords: boolean;
}

const SIGNS = ['€', '$', '£'];
const DIGITS_BEFORE = 48; // UTF-16 units: 35 ready-to-use data-centre sites
const DIGITS_BEHIND = 6; // UTF-16 units: EUR 50
/** UTF-16 units: between €30 billion and. */
const AROUND = { before: 64, behind: 32 };

const LINE_BREAK = 10;
const isDigit = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9);
const isArabic = (unit: number): boolean => unit >= 0x600 && unit < 0x700;

/** The last words of all numerals, and whether they are more than one: the article says little. */
const NUMERALS = new Map<string, boolean>();
for (const numeral of WORDS.numerals) {
  const last = folded(numeral.split(/[ -]/).at(-1) ?? '');
  NUMERALS.set(last, NUMERALS.get(last) === true || (numeralOf(numeral) ?? 0) > 1);
}
const CLITIC = /^[وفبلك]/;
const ONE = new Set(WORDS.unitBeforeOne.map(folded));
const DUALS = new Set(WORDS.duals.map(folded));
const BEFORE_SINGLE = new Set(WORDS.beforeSingle.map(folded));

function hasDigitNear(text: string, { start, end }: Place): boolean {
  const first = Math.max(0, start - DIGITS_BEFORE);
  for (let at = start - 1; at >= first && text.charCodeAt(at) !== LINE_BREAK; at--)
    if (isDigit(text.charCodeAt(at))) return true;
  const last = Math.min(text.length, end + DIGITS_BEHIND);
  for (let at = end; at < last && text.charCodeAt(at) !== LINE_BREAK; at++)
    if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

/** True behind another numeral: vingt et un sites. */
function isJoined(text: string, numeral: Place | undefined): boolean {
  const first = numeral && wordsBefore(text, numeral.start, 2);
  return first?.some((word) => NUMERALS.get(folded(word))) === true;
}

const MOST_QUALIFIERS = 3; // words: thirty-five ready-made sites

/** True behind a numeral and words that say what is counted. */
const isQualified = (text: string, { start }: Place): boolean =>
  wordsBefore(text, start, MOST_QUALIFIERS).some((word) => NUMERALS.get(folded(word)) === true);

/** True if the words beside a unit may be its number: one gigawatt, غيغاواط واحد، مليار يورو. */
function hasNumeral(text: string, unit: Place): boolean {
  const word = text.slice(unit.start, unit.end);
  const before = wordBefore(text, unit.start);
  const symbols = before ? folded(text.slice(before.start, before.end)) : '';
  const isMany = NUMERALS.get(symbols) ?? NUMERALS.get(symbols.replace(CLITIC, ''));
  if (isMany !== undefined) return isMany || unitOf(word)?.unit !== 'sites' || isJoined(text, before);
  if (!isArabic(text.charCodeAt(unit.start))) return unitOf(word)?.unit === 'sites' && isQualified(text, unit);
  const behind = wordAfter(text, unit.end);
  return (
    DUALS.has(folded(word)) ||
    BEFORE_SINGLE.has(symbols) ||
    isMagnitude(word) ||
    (behind !== undefined && ONE.has(folded(text.slice(behind.start, behind.end))))
  );
}

function* signsIn(text: string): Generator<Place> {
  for (const sign of SIGNS)
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) yield { start: at, end: at + 1 };
}

/** Where in a text figures may stand, in order and apart, by the units that were found in it; most units have no number beside them. */
export function stretchesIn(text: string, units: readonly Place[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const unit of [...units, ...signsIn(text)].sort((a, b) => a.start - b.start)) {
    const hasWords = hasNumeral(text, unit);
    if (!hasWords && !hasDigitNear(text, unit)) continue;
    const stretch = { ...withinLine(text, unit, AROUND), hasWords };
    const last = stretches.at(-1);
    if (last && stretch.start <= last.end) {
      last.end = Math.max(last.end, stretch.end);
      last.hasWords ||= hasWords;
    } else stretches.push(stretch);
  }
  return stretches;
}
