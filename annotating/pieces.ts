/** A part of a text and the UTF-16 offset at which it begins. */
export interface Piece {
  text: string;
  start: number;
}

/** The most of a piece, in UTF-16 units: where there are line breaks, and where there are none. */
export interface Longest {
  lines: number;
  line: number;
}

/**
 * Cuts a text into pieces after a line break if there is one near enough, else after a space, else anywhere: a name is
 * lost only where a line has no space for that long.
 */
export function* cutIntoPieces(text: string, longest: Longest): Generator<Piece> {
  let start = 0;
  while (start < text.length) {
    const end = text.length - start <= longest.lines ? text.length : cutBefore(text, start, longest);
    yield { text: text.slice(start, end), start };
    start = end;
  }
}

function cutBefore(text: string, start: number, { lines, line }: Longest): number {
  const end = start + line;
  for (const before of [start + lines, end]) {
    const at = text.lastIndexOf('\n', before - 1);
    if (at > start) return at + 1;
  }
  if (end >= text.length) return text.length;
  const space = text.lastIndexOf(' ', end - 1);
  return space > start ? space + 1 : end;
}
