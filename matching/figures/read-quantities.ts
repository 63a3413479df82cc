import type { Place } from '../sightings.ts';
import { type Amount, amountAt, followsCode } from './amounts.ts';
import { withBound } from './bounds.ts';
import type { Hint } from './number.ts';
import { amountsInWords } from './numerals.ts';
import type { Quantity } from './quantity.ts';
import { joinRanges } from './ranges.ts';
import type { Stretch } from './stretches.ts';

const DIGIT = new Uint8Array(0x10000);
for (const first of [0x30, 0x660, 0x6f0]) DIGIT.fill(1, first, first + 10);
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const ARABIC = /[\u0620-\u064a]/;

/** True behind a letter that the digits go on from (A380, COP28, 1.4), not behind an Arabic clitic (و50). */
function goesOn(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  if (before === '.' || before === ',') return DIGIT[text.charCodeAt(at - 2)] === 1;
  return LETTER.test(before) && !ARABIC.test(before) && !followsCode(text, at);
}

function amountsInDigits(text: string, { start, end }: Place, hint: Hint): Amount[] {
  const amounts: Amount[] = [];
  for (let at = start; at < end; at++) {
    if (DIGIT[text.charCodeAt(at)] === 0) continue;
    const amount = goesOn(text, at) ? undefined : amountAt(text, at, hint);
    if (amount) amounts.push(amount);
    at = Math.max(at, (amount?.end ?? at) - 1);
    while (DIGIT[text.charCodeAt(at + 1)] === 1) at++;
  }
  return amounts;
}

/** Both lists in the order of the text; what a number in digits covers is not read as words again. */
function merged(digits: readonly Amount[], words: readonly Amount[]): Amount[] {
  const all: Amount[] = [];
  for (const amount of [...digits, ...words].sort((a, b) => a.start - b.start || b.end - a.end))
    if (amount.start >= (all.at(-1)?.end ?? 0)) all.push(amount);
  return all;
}

/** The figures of some stretches of a text, which come in order and apart. */
export function quantitiesWithin(text: string, stretches: readonly Stretch[], hint?: Hint): Quantity[] {
  const amounts = stretches.flatMap((stretch) =>
    merged(amountsInDigits(text, stretch, hint), stretch.hasWords ? amountsInWords(text, stretch) : []),
  );
  let last = 0;
  return joinRanges(text, amounts).map((measured) => {
    const quantity = withBound(text, measured);
    const start = Math.max(quantity.start, last);
    last = quantity.end;
    return { ...quantity, start };
  });
}

/**
 * Every amount of money, power, area, count of sites and share in a text, in order and apart: never throws, costs no more than
 * the text's length. `hint` is the language of the text, for marks that the figure's own words leave in doubt.
 */
export const quantitiesIn = (text: string, hint?: Hint): Quantity[] =>
  quantitiesWithin(text, [{ start: 0, end: text.length, hasWords: true }], hint);
