import { isBetweenWords, Reader } from '../../matching/reader.ts';

/** A text as the matcher compares it, words parted by one space. `ends[i]` is the UTF-16 offset behind symbol i. */
export interface FoldedText {
  symbols: string;
  ends: readonly number[];
}

const END = 0;

/** Folds a whole text, also across what no name goes across (commas, semicolons): a search need not know names. */
export function foldText(text: string): FoldedText {
  // Joined in the end: engines keep a text that grows letter by letter as a tree, of many times its size.
  const symbols: string[] = [];
  const ends: number[] = [];
  const push = (symbol: string, end: number) => {
    symbols.push(symbol);
    ends.push(end);
  };
  const part = (end: number) => {
    if (symbols.length > 0 && symbols.at(-1) !== ' ') push(' ', end);
  };
  for (let from = 0; from < text.length; ) {
    const reader = new Reader(text, from);
    for (let symbol = reader.next(); symbol !== END; symbol = reader.next()) {
      if (isBetweenWords(symbol)) {
        part(reader.end);
        continue;
      }
      if (reader.glued) part(ends.at(-1) ?? 0);
      push(String.fromCharCode(symbol), reader.end);
    }
    part(reader.end);
    from = reader.end + 1;
  }
  return { symbols: symbols.join(''), ends };
}

const NAME_CHARACTER = /[\p{L}\p{N}]/u;

/** The span of the original text that folded symbols `at` to `at + length` stand for. UTF-16 offsets. */
export function spanOf(text: string, at: number, length: number): { start: number; end: number } {
  const { ends } = foldText(text);
  const end = ends[at + length - 1] ?? text.length;
  let start = ends[at - 1] ?? 0;
  while (start < end && !NAME_CHARACTER.test(text[start] ?? '')) start++;
  return { start, end };
}
