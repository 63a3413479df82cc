import { LONGEST_TEXT } from '../messaging/contract.ts';
import type { Item } from './blocks.ts';
import type { Line, Strand } from './lines.ts';
import { cutIntoPieces } from './pieces.ts';

/** Lines are gathered into chunks of at most this length, so that a change costs the scan of little. UTF-16 units. */
export const CHUNK = 16 * 1024;

/** White space that shows as one space. */
const SPACES = /[\t\n\f\r ]+/g;
const LEADING = /^[\t\n\f\r ]*/;
/** Only where there is more than single spaces does it matter whether all of it is seen. */
export const IS_UNEVEN = /[\t\n\f\r]| {2}/;

/** Gathers the text of one line at a time, as it is seen: white space that the source has in any amount is one space. */
export class LineBuilder {
  #text = '';
  #strands: Strand[] = [];
  /** Known without a look at the text, which is put together only once it is looked at. */
  #endsInSpace = true;

  get isOpen(): boolean {
    return this.#text !== '';
  }

  /** Adds a node's text; `isKept` if all its white space is seen. */
  add(node: Text, isKept: boolean): void {
    const { data } = node;
    if (isKept) {
      this.#strands.push({ node, start: this.#text.length, skipped: 0, isCollapsed: false });
      this.#append(data);
      return;
    }
    const skipped = this.#endsInSpace ? (LEADING.exec(data)?.[0].length ?? 0) : 0;
    const rest = skipped === 0 ? data : data.slice(skipped);
    const isCollapsed = IS_UNEVEN.test(rest);
    this.#strands.push({ node, start: this.#text.length, skipped, isCollapsed });
    this.#append(isCollapsed ? rest.replace(SPACES, ' ') : rest);
  }

  /** Adds white space, in which no name begins or ends. */
  addSpace(): void {
    if (!this.#endsInSpace) this.#append(' ');
  }

  #append(text: string): void {
    if (text === '') return;
    this.#text += text;
    this.#endsInSpace = text.endsWith(' ');
  }

  /** Ends the line, if there is one. */
  endInto(items: Item[]): void {
    const { length } = this.#text;
    if (length === 0) return;
    if (length <= CHUNK) items.push({ text: this.#text, strands: this.#strands });
    else for (const piece of piecesOf(this.#text, this.#strands)) items.push(piece);
    this.#text = '';
    this.#strands = [];
    this.#endsInSpace = true;
  }
}

/** A line too long for a chunk, in lines: a part of a node belongs to each. */
function* piecesOf(text: string, strands: readonly Strand[]): Generator<Line> {
  let first = 0;
  for (const piece of cutIntoPieces(text, { lines: CHUNK, line: LONGEST_TEXT })) {
    const end = piece.start + piece.text.length;
    while (first + 1 < strands.length && (strands[first + 1] as Strand).start <= piece.start) first++;
    let last = first;
    while (last < strands.length && (strands[last] as Strand).start < end) last++;
    yield {
      text: piece.text,
      strands: strands.slice(first, last).map((strand) => ({ ...strand, start: strand.start - piece.start })),
    };
  }
}
