import { isBetweenWords, Reader } from '../../matching/reader.ts';

/** A text as the matcher compares it, words parted by one space. `ends[i]` is the UTF-16 offset behind symbol i. */
export interface FoldedText {
  symbols: string;
  ends: readonly number[];
}

const END = 0;

/** Folds a whole text, also across what no name goes across (commas, semicolons): a search need not know names. */
export function foldText(text: string): FoldedText {
  let symbols = '';
  const ends: number[] = [];
  const push = (symbol: string, end: number) => {
    symbols += symbol;
    ends.push(end);
  };
  const part = (end: number) => {
    if (symbols !== '' && !symbols.endsWith(' ')) push(' ', end);
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
  return { symbols, ends };
}

const NAME_CHARACTER = /[\p{L}\p{N}]/u;

/** The span of the original text that folded symbols `at` to `at + length` stand for. UTF-16 offsets. */
export function spanOf(text: string, { ends }: FoldedText, at: number, length: number): { start: number; end: number } {
  const end = ends[at + length - 1] ?? text.length;
  let start = ends[at - 1] ?? 0;
  while (start < end && !NAME_CHARACTER.test(text[start] ?? '')) start++;
  return { start, end };
}
