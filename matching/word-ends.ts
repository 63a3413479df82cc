import { ARTICLE, CONJUNCTIONS, LAM, PARTICLES } from './languages/ar.ts';
import { ARABIC, type Codes } from './units.ts';
import { hashOf } from './word-hash.ts';

/*
 * An Arabic word may begin with clitics, which none but a reader of the language tells from its own letters. So it is sifted by its
 * last letters alone: they are the same with clitics and without, unless the word is shorter than they are.
 */

/** How many codes of a word of Arabic, or of a script that is none of Latin, the filter is asked about at most. */
export const LONGEST_END = 5;
/** True for the kinds of words that are sifted by their ends. */
export const isSiftedByEnd = (kind: number): boolean => kind >= ARABIC;

const each = (letters: string): string[] => ['', ...letters];
/** What may stand before a word … */
const CLITICS = each(CONJUNCTIONS).flatMap((conjunction) => each(PARTICLES).map((particle) => conjunction + particle));
/** … and in place of its article. */
const CONTRACTED = each(CONJUNCTIONS).map((conjunction) => conjunction + LAM + LAM);

/** Tells the hashes of all ends that a word may show in a text. */
export type EndsOf = (word: Codes) => Set<number>;

/** What `codeOf` tells of a symbol is asked once for all words. */
export function endsBy(codeOf: (symbol: number) => number): EndsOf {
  const codesOf = (letters: string) => Uint16Array.from(letters, (letter) => codeOf(letter.charCodeAt(0)));
  const [article, clitics, contracted] = [codesOf(ARTICLE), CLITICS.map(codesOf), CONTRACTED.map(codesOf)];
  const form = new Uint16Array(LONGEST_END);
  /** Of the last codes of clitics and the rest of a word together. */
  const hashBehind = (before: Codes, rest: Codes): number => {
    const length = Math.min(LONGEST_END, before.length + rest.length);
    for (let i = 1; i <= length; i++)
      form[length - i] = (i <= rest.length ? rest[rest.length - i] : before[before.length + rest.length - i]) as number;
    return hashOf(form, 0, length);
  };
  return (word) => {
    const before = word.length < LONGEST_END ? clitics : [NONE];
    const hashes = new Set(before.map((some) => hashBehind(some, word)));
    const rest = word.subarray(article.length);
    const hasArticle = article.every((code, i) => word[i] === code);
    if (hasArticle && rest.length > 0 && rest.length < LONGEST_END)
      for (const some of contracted) hashes.add(hashBehind(some, rest));
    return hashes;
  };
}
const NONE = new Uint16Array();
