import { WORDS } from '../figures/lexicon.ts';
import * as ar from '../languages/deals/ar.ts';
import * as en from '../languages/deals/en.ts';
import * as fr from '../languages/deals/fr.ts';
import type { Place } from '../sightings.ts';
import { folded, wordAfter, wordBefore, wordsBefore } from '../surroundings.ts';

/** What the words of a sentence say of a figure or a phrase in it; bits. */
export const INVESTED = 1;
/** Words of another kind stand near: trade, jets … */
export const OTHER_KIND = 1 << 1;
export const FIRST_TRANCHE = 1 << 2;
export const SECOND_SITE = 1 << 3;
export const DEAL_CUE = 1 << 4;
/** A stranger is the subject: Fluidstack plans 1 GW … */
export const FOREIGN = 1 << 5;
/** … or the figure is said to be another's: BlackRock’s $30 billion fund. */
export const OWNED = 1 << 6;
/** … or right beside, where they are the figure's own: 1 GW of solar power. */
export const OTHER_KIND_BESIDE = 1 << 7;

/** It is set against another figure: and not 900 MW. */
export const CONTRAST = 1 << 8;
/** Somebody reports or reckons, whose figure it is not: a newspaper, an analyst … */
export const REPORTED = 1 << 9;
/** … or the words before a figure say what it measures: the cost, the power, rises to. */
export const MEASURED = 1 << 10;
/** Places are offered to builders, or found for them. */
export const OFFERED = 1 << 11;
/** A name stands before it that no deal has to do with. */
export const STRANGER = 1 << 12;
/** Something more is told of than before: also, another. */
export const ANOTHER = 1 << 13;

const LISTS: readonly (readonly [trait: number, ...lists: (readonly string[])[]])[] = [
  [INVESTED, ar.INVESTED, en.INVESTED, fr.INVESTED],
  [FIRST_TRANCHE, ar.FIRST_TRANCHE, en.FIRST_TRANCHE, fr.FIRST_TRANCHE],
  [SECOND_SITE, ar.SECOND_SITE, en.SECOND_SITE, fr.SECOND_SITE],
  [DEAL_CUE, ar.DEAL_CUES, en.DEAL_CUES, fr.DEAL_CUES],
  [CONTRAST, ar.CONTRASTS, en.CONTRASTS, fr.CONTRASTS],
  [OTHER_KIND, ar.OTHER_KINDS, en.OTHER_KINDS, fr.OTHER_KINDS],
  [REPORTED, ar.REPORTERS, en.REPORTERS, fr.REPORTERS],
  [MEASURED, ar.MEASURES, en.MEASURES, fr.MEASURES, WORDS.changes],
  [OFFERED, ar.OFFERED, en.OFFERED, fr.OFFERED],
  [ANOTHER, ar.ANOTHER, en.ANOTHER, fr.ANOTHER],
];
const TRAITS = new Map<string, number>();
for (const [trait, ...lists] of LISTS)
  for (const word of lists.flat()) TRAITS.set(folded(word), (TRAITS.get(folded(word)) ?? 0) | trait);

/** A start-up does not start. */
const WORD = /[\p{L}\p{M}]{2,}(?![\p{L}\p{M}]|-up)/gu;
const ARABIC = /[\u0620-\u064a]/;
/** Arabic letters written onto a word, each reading for itself. */
const CLITICS = [/^[وف]/, /^[وف]?[بلكس]/];

/** What a word is a cue of, as it is and without Arabic clitics. */
function traitsOf(word: string): number {
  const whole = folded(word);
  const traits = TRAITS.get(whole) ?? 0;
  if (!ARABIC.test(word)) return traits;
  return CLITICS.reduce((all, clitic) => all | (TRAITS.get(whole.replace(clitic, '')) ?? 0), traits);
}

/** What the words of a sentence are cues of; of another kind is only what stands right beside a figure. */
export function cuesOf(sentence: string): number {
  let traits = 0;
  for (const [word] of sentence.matchAll(WORD)) traits |= traitsOf(word);
  return traits & ~(OTHER_KIND | CONTRAST | MEASURED);
}

/** True if some word of a sentence is of another kind. */
export const tellsOfOtherKind = (sentence: string): boolean =>
  [...sentence.matchAll(WORD)].some(([word]) => (traitsOf(word) & OTHER_KIND) !== 0);

const CONTRAST_WORDS = 3; // before a figure: not at the

/** If a word right before a figure sets it against another. */
export function contrastBefore(text: string, start: number): number {
  const words = wordsBefore(text, start, CONTRAST_WORDS);
  return words.some((word) => (traitsOf(word) & CONTRAST) !== 0) ? CONTRAST : 0;
}

const MOST_WORDS = 6; // on each side of a figure

/** If the words before a figure, up to the next comma, say what it measures. */
export function measuredBefore(text: string, start: number): number {
  const words = wordsBefore(text, start, MOST_WORDS);
  return words.some((word) => (traitsOf(word) & (MEASURED | INVESTED)) !== 0) ? MEASURED : 0;
}

const BESIDE = 2; // words: of solar

/** Between a figure and what it is said of, where nothing else parts them: the solar park, 1 GW; the reactor (1.6 GW). */
const APPOSED = /[,(][ \u00a0]?$/;
const LONGEST_APPOSED = 2; // characters

/** Where the words begin that stand before a figure, a comma or bracket right before it passed over. */
function startBefore(text: string, start: number): number {
  const apposed = APPOSED.exec(text.slice(Math.max(0, start - LONGEST_APPOSED), start));
  return apposed ? start - apposed[0].length : start;
}

/** True if a word is of another kind, and not of what only reports: a trade newsletter. */
function isOther(text: string, { start, end }: Place): boolean {
  if ((traitsOf(text.slice(start, end)) & OTHER_KIND) === 0) return false;
  const next = wordAfter(text, end);
  return !next || (traitsOf(text.slice(next.start, next.end)) & REPORTED) === 0;
}

/**
 * If the words around a figure, up to the next comma, are of another kind (80 jets for €17 billion), and if they stand so near that
 * they are its own: as bits.
 */
export function otherKindAround(text: string, { start, end }: Place): number {
  let before = wordBefore(text, startBefore(text, start));
  let after = wordAfter(text, end);
  for (let i = 0; i < MOST_WORDS && (before || after); i++) {
    if ((before && isOther(text, before)) || (after && isOther(text, after)))
      return i < BESIDE ? OTHER_KIND | OTHER_KIND_BESIDE : OTHER_KIND;
    before = before && wordBefore(text, before.start);
    after = after && wordAfter(text, after.end);
  }
  return 0;
}
