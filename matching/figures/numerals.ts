import type { Place } from '../sightings.ts';
import { folded } from '../surroundings.ts';
import { type Amount, afterNumber } from './amounts.ts';
import { dualOf, magnitudeOf, numeralOf, unitOf, WORDS } from './lexicon.ts';
import { GAP, oneOf, WORD_END } from './pattern.ts';

/** A unit that the articles a and an stand before by chance. */
const NO_ARTICLE = 'sites';

/** A number before a space goes on with the word behind it, unless it is a year: في 2025 خمسة وثلاثين موقعا. */
const BEHIND_NUMBER = '(?<=\\p{N})(?<!(?<!\\p{N})(?:19|20)\\p{N}{2}) ';
const WORD_START = `(?<![\\p{L}\\p{M}\\p{N}.,'’-]|${BEHIND_NUMBER})`;
/** Arabic letters that are written onto the next word. */
const CLITICS = '[وفبلك]?';
const FIRST = `(?:(?<=[dl]['’])|${WORD_START}${CLITICS})`;
const NUMERAL = `(?<first>${oneOf(WORDS.numerals)})(?:(?:${oneOf(WORDS.numeralLinks)})(?<second>${oneOf(WORDS.numerals)}))?${WORD_END}`;
const NUMBERED = new RegExp(`${FIRST}${NUMERAL}`, 'iuy');
const DUAL = new RegExp(`${WORD_START}${CLITICS}(?<dual>${oneOf(WORDS.duals)})${WORD_END}`, 'iuy');
const SINGLE = new RegExp(
  `${WORD_START}[وفبل]?(?<unit>(?:${oneOf([...WORDS.powers, ...WORDS.singulars])}))${GAP}{1,2}(?<one>${oneOf(WORDS.unitBeforeOne)}|(?:${oneOf(WORDS.currencies)}))${WORD_END}`,
  'iuy',
);

/** بقدرة غيغاواط: a unit of power that no number stands beside. */
const BARE = new RegExp(
  `(?<=(?:${oneOf(WORDS.beforeSingle)})${GAP})(?<unit>${oneOf(WORDS.powers)})${WORD_END}(?!${GAP}(?:${oneOf(WORDS.unitBeforeOne)}|\\p{N}))`,
  'iuy',
);

const TENS = 20; // from here on a numeral may be followed by units: twenty-five, but خمسة وعشرون the other way round

/** The value of one numeral or of two that are joined; nothing if no language joins them so. */
function valueOfNumerals(first: string, second: string | undefined): number | undefined {
  const one = numeralOf(first);
  const two = second === undefined ? undefined : numeralOf(second);
  if (one === undefined || second === undefined || two === undefined) return one;
  const [tens, units] = one > two ? [one, two] : [two, one];
  return tens >= TENS && tens % 10 === 0 && units < (tens >= 60 ? TENS : 10) ? tens + units : undefined;
}

const amount = (start: number, end: number, value: number, rest: Pick<Amount, 'magnitude' | 'unit'>): Amount => ({
  start,
  end,
  decimal: String(value),
  magnitude: rest.magnitude,
  unit: rest.unit,
});

function numberedAt(text: string, found: RegExpExecArray): Amount | undefined {
  const { first = '', second } = found.groups ?? {};
  const joined = valueOfNumerals(first, second);
  const end = joined === undefined ? startOf(found, first) + first.length : found.index + found[0].length;
  const value = joined ?? numeralOf(first);
  if (value === undefined) return undefined;
  const after = afterNumber(text, end);
  if (value <= 1 && after.unit?.unit === NO_ARTICLE) return undefined;
  if (after.isSign && after.magnitude === undefined) return undefined; // a €50bn campus
  return amount(startOf(found, first), after.end, value, after);
}

/** Where a part of a match begins that is its first words, clitics before it. */
const startOf = (found: RegExpExecArray, part: string): number => found.index + found[0].indexOf(part);

function dualAt(text: string, found: RegExpExecArray): Amount | undefined {
  const { dual = '' } = found.groups ?? {};
  const known = dualOf(dual);
  if (!known) return undefined;
  const start = startOf(found, dual);
  const end = start + dual.length;
  if (known.of === 'GW') return amount(start, end, 2, { magnitude: undefined, unit: { unit: 'GW', ten: known.ten } });
  const after = afterNumber(text, end);
  return after.unit && amount(start, after.end, 2, { magnitude: known.ten, unit: after.unit });
}

/** غيغاواط واحد; مليار يورو is one, too. */
function singleAt(_: string, found: RegExpExecArray): Amount | undefined {
  const { unit: word = '', one = '' } = found.groups ?? {};
  const magnitude = magnitudeOf(word);
  const unit = unitOf(word) ?? unitOf(one);
  const isPower = unit?.unit === 'GW';
  if (!unit || (isPower && unitOf(one))) return undefined;
  return amount(startOf(found, word), found.index + found[0].length, 1, {
    magnitude: isPower ? undefined : magnitude,
    unit,
  });
}

function bareAt(_: string, found: RegExpExecArray): Amount | undefined {
  const unit = unitOf(found[0]);
  return unit && amount(found.index, found.index + found[0].length, 1, { magnitude: undefined, unit });
}

const READINGS = [
  [NUMBERED, numberedAt],
  [DUAL, dualAt],
  [SINGLE, singleAt],
  [BARE, bareAt],
] as const;

/** Words that one of the readings may begin with: to try each pattern at each word would be slow. */
const FIRST_WORDS = new Set(
  [...WORDS.numerals, ...WORDS.duals, ...WORDS.powers, ...WORDS.singulars].map((words) =>
    folded(words.split(/[ -]/)[0] ?? ''),
  ),
);
const WORD = /[\p{L}\p{M}\u0640]+/gu;
const CLITIC = /^[وفبلك]/;

const mayBegin = (word: string): boolean => FIRST_WORDS.has(word) || FIRST_WORDS.has(word.replace(CLITIC, ''));

/** The amount whose words begin at an offset. */
function wordsAt(text: string, at: number): Amount | undefined {
  for (const [pattern, read] of READINGS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const amount = found && read(text, found);
    if (amount) return amount;
  }
  return undefined;
}

/** The amounts of a stretch whose numbers are words, in order; those without a unit, too, since they may be ends of ranges. */
export function amountsInWords(text: string, { start, end }: Place): Amount[] {
  const amounts: Amount[] = [];
  let last = start;
  WORD.lastIndex = start;
  for (let found = WORD.exec(text); found && found.index < end; found = WORD.exec(text)) {
    const amount = found.index >= last && mayBegin(folded(found[0])) ? wordsAt(text, found.index) : undefined;
    if (!amount) continue;
    amounts.push(amount);
    last = amount.end;
  }
  return amounts;
}
