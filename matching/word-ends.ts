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

/** The hashes of all ends that a word may show in a text; `codeOf` tells the code of a symbol. */
export function endsOf(word: Codes, codeOf: (symbol: number) => number): Set<number> {
  const codesOf = (letters: string) => Array.from(letters, (letter) => codeOf(letter.charCodeAt(0)));
  const behind = (clitics: string, rest: Codes) =>
    Uint16Array.from([...codesOf(clitics), ...rest.slice(-LONGEST_END)].slice(-LONGEST_END));
  const forms = word.length < LONGEST_END ? CLITICS.map((clitics) => behind(clitics, word)) : [behind('', word)];
  const rest = word.subarray(ARTICLE.length);
  const hasArticle = codesOf(ARTICLE).every((code, i) => word[i] === code);
  if (hasArticle && rest.length > 0 && rest.length < LONGEST_END) {
    for (const clitics of CONTRACTED) forms.push(behind(clitics, rest));
  }
  return new Set(forms.map((form) => hashOf(form, 0, form.length)));
}
