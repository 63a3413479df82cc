/** A part of a text and the UTF-16 offset at which it begins. */
export interface Piece {
  text: string;
  start: number;
}

/**
 * Cuts a text into pieces of at most `longest` UTF-16 units, after a line break if there is one, else after
 * a space, else anywhere: a name is lost only where a line has none for that long.
 */
export function* cutIntoPieces(text: string, longest: number): Generator<Piece> {
  let start = 0;
  while (start < text.length) {
    const end = text.length - start <= longest ? text.length : cutBefore(text, start, start + longest);
    yield { text: text.slice(start, end), start };
    start = end;
  }
}

function cutBefore(text: string, start: number, end: number): number {
  for (const separator of ['\n', ' ']) {
    const at = text.lastIndexOf(separator, end - 1);
    if (at > start) return at + 1;
  }
  return end;
}
