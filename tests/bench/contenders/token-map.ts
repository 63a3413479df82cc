import type { Contender, Span } from './contender.ts';

interface Token extends Span {
  readonly folded: string;
}

const fold = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');

const tokensOf = (text: string): Token[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: fold(word),
  }));

const standsAt = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, i) => tokens[at + i]?.folded === word);

/** The names by their first word, the longest first. */
function mapOf(names: readonly string[]): ReadonlyMap<string, string[][]> {
  const byFirst = Map.groupBy(
    names.map((name) => tokensOf(name).map(({ folded }) => folded)),
    ([first = '']) => first,
  );
  for (const lists of byFirst.values()) lists.sort((a, b) => b.length - a.length);
  return byFirst;
}

/** Cuts the text into folded words and looks each up: what one writes first without a package. */
export const tokenMap: Contender = {
  title: 'hash map of tokens, folded',
  prepare(names) {
    const byFirst = mapOf(names.map(({ text }) => text));
    return (text) => {
      const tokens = tokensOf(text);
      const spans: Span[] = [];
      for (const [at, { start, folded }] of tokens.entries()) {
        const words = byFirst.get(folded)?.find((list) => standsAt(tokens, at, list));
        if (words) spans.push({ start, end: tokens[at + words.length - 1]?.end ?? start });
      }
      return spans;
    };
  },
};
