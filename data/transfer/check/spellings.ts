import { brokenBy, symbolsOf } from '../../../matching/reader.ts';
import { expandAlternatives } from '../../../matching/variants.ts';
import type { Entity } from '../../records/entity.ts';
import type { Fault } from '../../records/fault.ts';
import { LEAST_SYMBOLS, LONGEST_ALIAS, MOST_SPELLINGS } from '../limits.ts';

const GROUP = /\{([^{}]*)\}/g;

/** How many spellings the alternatives of a text stand for. Told without making them: forty groups are a million millions. */
export const countSpellings = (text: string): number =>
  Array.from(text.matchAll(GROUP), ([, inner = '']) => inner.split('|').length).reduce((all, each) => all * each, 1);

/** A spelling as the matcher compares it. */
export const foldSpelling = (spelling: string): string => String.fromCharCode(...symbolsOf(spelling).symbols);

const lettersIn = (folded: string): number => folded.replaceAll(/[\0-/]/g, '').length;

const tooLong = (field: string, { length }: string): Fault => ({
  field,
  message: `has ${length} characters; at most ${LONGEST_ALIAS} can be looked for`,
  says: { name: 'long', values: { most: LONGEST_ALIAS } },
});

const broken = (field: string, sign: string): Fault => ({
  field,
  message: `no name is read over ${sign}: leave it out, or write only what stands before or behind it`,
  says: { name: 'sign', values: { sign } },
});

export const tooManySpellings = (field: string): Fault => ({
  field,
  message: `stands for more than ${MOST_SPELLINGS} spellings; use fewer alternatives`,
  says: { name: 'spellings', values: { most: MOST_SPELLINGS } },
});

/** Why the text of a field cannot be looked for in pages, if so. */
function faultOfSpellings(field: string, text: string): Fault | undefined {
  if (text.length > LONGEST_ALIAS) return tooLong(field, text);
  if (countSpellings(text) > MOST_SPELLINGS) return tooManySpellings(field);
  const sign = expandAlternatives(text).map(brokenBy).find(Boolean);
  if (sign) return broken(field, sign);
  const least = Math.min(...expandAlternatives(text).map((spelling) => lettersIn(foldSpelling(spelling))));
  if (least >= LEAST_SYMBOLS) return undefined;
  if (least === 0) return { field, message: 'has no letter or digit that can be looked for', says: { name: 'unseen' } };
  return { field, message: 'is a single letter or digit, found everywhere', says: { name: 'short' } };
}

/** Checks that an entity's aliases can be looked for: neither marks only, nor one character, nor too long or too many. */
export function faultOfAliases({ aliases, neverInside }: Entity): Fault | undefined {
  for (const [i, { text }] of aliases.entries()) {
    const fault = faultOfSpellings(`aliases.${i}.text`, text);
    if (fault) return fault;
  }
  for (const [i, text] of neverInside.entries()) {
    const fault = faultOfSpellings(`neverInside.${i}`, text);
    if (fault) return fault;
  }
  return undefined;
}

/** All spellings that an entity's aliases stand for. */
export const spellingsOf = ({ aliases, neverInside }: Entity): number =>
  [...aliases.map(({ text }) => text), ...neverInside].reduce((all, text) => all + countSpellings(text), 0);
