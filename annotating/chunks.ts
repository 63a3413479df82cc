import type { Mention } from '../matching/decide.ts';
import type { Place } from '../matching/sightings.ts';
import { CHUNK } from './line-builder.ts';
import { type Chunk, countFirst, type Found, type Line } from './lines.ts';

/** A line with the break behind it. */
const lengthOf = ({ text }: Line): number => text.length + 1;

/** The chunk that these lines were before, if they are all of it, else a new one. */
export function chunkOf(lines: readonly Line[]): Chunk {
  const known = lines[0]?.chunk;
  if (known?.lines.length === lines.length && known.lines.every((line, i) => line === lines[i])) return known;
  const chunk: Chunk = { lines, length: lines.reduce((sum, line) => sum + lengthOf(line), 0), found: [] };
  for (const line of lines) line.chunk = chunk;
  return chunk;
}

/**
 * Groups lines into chunks, as far as possible those that they were in before: a chunk ends before one that would
 * not fit into it as a whole, so that a change moves no border but those beside it.
 */
export function chunksOf(lines: readonly Line[]): Chunk[] {
  const chunks: Chunk[] = [];
  let open: Line[] = [];
  let length = 0;
  const close = () => {
    if (open.length > 0) chunks.push(chunkOf(open));
    open = [];
    length = 0;
  };
  for (const line of lines) {
    const next = line.chunk;
    const ahead = next?.lines[0] === line ? next.length : lengthOf(line);
    if (length + Math.max(ahead, lengthOf(line)) > CHUNK) close();
    open.push(line);
    length += lengthOf(line);
  }
  close();
  return chunks;
}

export const textOf = ({ lines }: Chunk): string => lines.map(({ text }) => text).join('\n');

/** Reads words of a document whose chunks stand one after the other, line by line. */
export class Placing {
  readonly #lines: Line[] = [];
  readonly #starts: number[] = [];

  constructor(chunks: readonly Chunk[]) {
    let at = 0;
    for (const { lines } of chunks) {
      for (const line of lines) {
        this.#lines.push(line);
        this.#starts.push(at);
        at += lengthOf(line);
      }
    }
  }

  /** A mention of the document at its place in a line. */
  place(mention: Mention): Found | undefined {
    const at = this.#at(mention.start);
    const line = this.#lines[at];
    if (!line) return undefined;
    const begin = this.#starts[at] as number;
    const { evidence } = mention.why;
    return {
      line,
      start: mention.start - begin,
      end: mention.end - begin,
      mention,
      ...(evidence && { evidence: this.#words(evidence) }),
    };
  }

  #words({ start, end }: Place): string {
    const at = this.#at(start);
    const begin = this.#starts[at] ?? 0;
    return this.#lines[at]?.text.slice(start - begin, end - begin) ?? '';
  }

  /** The last line that begins at or before an offset. */
  #at(offset: number): number {
    return countFirst(this.#starts.length, (i) => (this.#starts[i] as number) <= offset) - 1;
  }
}
