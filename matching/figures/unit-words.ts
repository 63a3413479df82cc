import { WORDS } from './lexicon.ts';

/** The words that the index finds for us: what figures are measured in. Single letters only stand beside signs. */
export const UNIT_WORDS: readonly string[] = [
  ...new Set([
    ...WORDS.magnitudes,
    ...WORDS.currencies,
    ...WORDS.powers,
    ...WORDS.hectares,
    ...WORDS.sites,
    ...WORDS.duals,
    ...WORDS.codes,
  ]),
].filter((word) => word.length > 1);
