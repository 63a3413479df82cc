import { ARTICLE, CONJUNCTIONS, LAM, PARTICLES } from './languages/ar.ts';

/** What a letter may be as the first of an Arabic word: a conjunction, which another clitic may follow … */
export const CONJUNCTION = 1;
/** … a preposition or particle … */
export const PARTICLE = 2;
/** … or the ل of لل. */
export const LAM_OF_LAM = 4;

/** Letters that must be told apart in every text: clitics, and the article that لل swallows. */
export const CLITIC_LETTERS = CONJUNCTIONS + PARTICLES + ARTICLE;

/** The roles of each letter of the Arabic block, U+0600 to U+06FF. */
export const ROLES = new Uint8Array(0x100);
for (const [letters, role] of [
  [CONJUNCTIONS, CONJUNCTION],
  [PARTICLES, PARTICLE],
  [LAM, LAM_OF_LAM],
] as const) {
  for (const letter of letters) {
    const at = letter.charCodeAt(0) & 0xff;
    ROLES[at] = (ROLES[at] as number) | role;
  }
}

/** The roles of a UTF-16 unit by `ROLES`: bits, 0 for most letters. */
export const roleIn = (roles: Uint8Array, unit: number): number =>
  (unit & 0xff00) === 0x600 ? (roles[unit & 0xff] as number) : 0;
