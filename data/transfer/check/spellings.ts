import { symbolsOf } from '../../../matching/reader.ts';
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

/** Why a text cannot be looked for in pages, if so. */
function faultOfSpellings(text: string): string | undefined {
  if (text.length > LONGEST_ALIAS) return `has ${text.length} characters; at most ${LONGEST_ALIAS} can be looked for`;
  const spellings = countSpellings(text);
  if (spellings > MOST_SPELLINGS)
    return `stands for ${spellings} spellings; at most ${MOST_SPELLINGS} can be looked for`;
  const least = Math.min(...expandAlternatives(text).map((spelling) => lettersIn(foldSpelling(spelling))));
  if (least >= LEAST_SYMBOLS) return undefined;
  return least === 0
    ? 'has no letter or digit that can be looked for'
    : 'is a single letter or digit, found everywhere';
}

/** Checks that an entity's aliases can be looked for: neither marks only, nor one character, nor too long or too many. */
export function faultOfAliases({ aliases, neverInside }: Entity): Fault | undefined {
  for (const [i, { text }] of aliases.entries()) {
    const message = faultOfSpellings(text);
    if (message) return { field: `aliases.${i}.text`, message };
  }
  for (const [i, text] of neverInside.entries()) {
    const message = faultOfSpellings(text);
    if (message) return { field: `neverInside.${i}`, message };
  }
  return undefined;
}

/** All spellings that an entity's aliases stand for. */
export const spellingsOf = ({ aliases, neverInside }: Entity): number =>
  [...aliases.map(({ text }) => text), ...neverInside].reduce((all, text) => all + countSpellings(text), 0);
