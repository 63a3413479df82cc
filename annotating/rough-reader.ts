import { LONGEST_TEXT } from '../messaging/contract.ts';
import type { BlockReader } from './block-reader.ts';
import { chunkOf } from './chunks.ts';
import { type Manner, wantedOf } from './density.ts';
import { ELEMENT_NODE } from './dom-numbers.ts';
import { type Asking, findAll } from './find-mentions.ts';
import type { Hosts } from './hosts.ts';
import type { Chunk, Found } from './lines.ts';
import { lettersOf, locate, offsetOfLetter, type Place } from './locate.ts';
import { cutIntoPieces } from './pieces.ts';
import { roughLineAt, roughText } from './rough-text.ts';
import { inSlices } from './slices.ts';

/** A page whose text changes more often is read block by block: then only what changed is looked at. */
const MOST_CHANGES = 12;
/** Where a sheet changes the case of lines, they are found, read as they are written, and found once more. */
const TRIES = 3;
const SEEN = { visibilityProperty: true };
const PIECES = { lines: LONGEST_TEXT, line: LONGEST_TEXT };

interface Reading {
  readonly reader: BlockReader;
  readonly hosts: Hosts;
  readonly asking: Asking;
}

/** A rough text, and where lines of it stand, by their starts. */
interface Located {
  readonly text: string;
  readonly places: ReadonlyMap<number, Place>;
}

/**
 * Finds the mentions of a document in its rough text, and reads only the blocks that hold one. It costs a page without
 * names next to nothing, and gives up where that way may miss or misplace one.
 */
export class RoughReader {
  readonly #reading: Reading;
  #text: string | undefined;
  /** What was sent of it. */
  #pieces: readonly Chunk[] = [];
  #places: Located['places'] = new Map();
  #found: readonly Found[] | undefined;
  #unwanted: readonly Found[] = [];
  #changes = 0;
  #added: Element[] = [];
  #rewritten = new Set<Node>();
  #isBegun = false;
  #looksCloser = false;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Takes note of what the page changed. */
  note({ type, target, addedNodes }: MutationRecord): void {
    if (type === 'characterData') this.#rewritten.add(target);
    for (const node of addedNodes) if (node.nodeType === ELEMENT_NODE) this.#added.push(node as Element);
  }

  /** Has all that was found placed anew: its nodes may be others, or other mentions are wanted. */
  forget(): void {
    this.#text = undefined;
  }

  /** The mentions that may be marked, in the order of the text; undefined if the document is to be read block by block. */
  get found(): readonly Found[] | undefined {
    return this.#found;
  }

  /** Those, and what is not to be marked, which has no place. */
  get all(): readonly Found[] {
    return [...(this.#found ?? []), ...this.#unwanted];
  }

  /** Reads what changed; true if mentions may be others now. */
  async read(manner: Manner): Promise<boolean> {
    const before = this.#found;
    this.#found = await this.#foundNow(manner);
    return this.#found !== before;
  }

  /** Has the next reading look for shadow roots where they are unlikely. */
  lookCloser(): void {
    this.#looksCloser = true;
  }

  async #foundNow(manner: Manner): Promise<readonly Found[] | undefined> {
    if (this.#isTouched()) this.forget();
    const text = roughText();
    if (text === undefined || this.#hasRoots()) return undefined;
    if (text === this.#text) return this.#found;
    if (++this.#changes > MOST_CHANGES) return undefined;
    // Known from now on, unless it is forgotten while the background is asked, or that fails.
    this.#text = text;
    try {
      return await this.#find(text, manner);
    } catch (error) {
      this.forget();
      throw error;
    }
  }

  /** True if a mention has lost its place, or is seen there no more: the same words may stand elsewhere now. */
  #isTouched(): boolean {
    const rewritten = this.#rewritten;
    this.#rewritten = new Set();
    return [...this.#places.values()].some(
      ({ line, isOffered }) =>
        !isOffered &&
        line.strands.some(({ node }) => rewritten.has(node) || !node.parentElement?.checkVisibility(SEEN)),
    );
  }

  #hasRoots(): boolean {
    const { hosts } = this.#reading;
    if (hosts.late().length > 0) return true;
    const trees = this.#isBegun ? this.#added.filter(({ isConnected }) => isConnected) : [document];
    this.#isBegun = true;
    this.#added = [];
    if (trees.some((tree) => hosts.hasLikely(tree))) return true;
    const looksCloser = this.#looksCloser;
    this.#looksCloser = false;
    return looksCloser && hosts.hasAny();
  }

  async #find(rough: string, manner: Manner): Promise<Found[] | undefined> {
    const { asking, reader } = this.#reading;
    let text = rough;
    this.#places = new Map();
    for (let tries = 0; tries < TRIES; tries++) {
      const all = await this.#findIn(text);
      const wanted = wantedOf(all, manner);
      const isWanted = new Set(wanted);
      this.#unwanted = all.filter((one) => !isWanted.has(one));
      const words = wordsOf(wanted, text);
      if ([...words.keys()].every((start) => this.#places.has(start))) return this.#placed(wanted, text);
      const places = await inSlices(locate(words, text, reader), asking.signal);
      if (!places) return undefined;
      const written = asWritten({ text, places });
      this.#places = written.places;
      if (written.text === text) return this.#placed(wanted, text);
      text = written.text;
    }
    return undefined;
  }

  /** What is found in a text, at offsets of the whole. */
  async #findIn(text: string): Promise<Found[]> {
    this.#pieces = piecesOf(text, this.#pieces);
    await findAll(this.#pieces, this.#reading.asking);
    let at = 0;
    const all: Found[] = [];
    for (const { found, length } of this.#pieces) {
      for (const one of found) all.push({ ...one, start: at + one.start, end: at + one.end });
      at += length - 1;
    }
    return all;
  }

  #placed(wanted: readonly Found[], text: string): Found[] {
    return wanted.flatMap((one) => {
      const { start } = roughLineAt(text, one.start);
      const { line, start: from, isOffered } = this.#places.get(start) as Place;
      if (isOffered) return [];
      const offset = (at: number) => offsetOfLetter(line.text, lettersOf(text.slice(start, at)).length, from);
      return { ...one, line, start: offset(one.start), end: offset(one.end - 1) + 1 };
    });
  }
}

/** The pieces of a text, each of one line: at its beginning those that were there before. */
function piecesOf(text: string, before: readonly Chunk[]): Chunk[] {
  const pieces: Chunk[] = [];
  let start = 0;
  for (const piece of before) {
    const said = piece.lines[0]?.text as string;
    if (!text.startsWith(said, start)) break;
    pieces.push(piece);
    start += said.length;
  }
  for (const piece of cutIntoPieces(text.slice(start), PIECES))
    pieces.push(chunkOf([{ text: piece.text, strands: [] }]));
  return pieces;
}

/** The words that were found, by the starts of their lines. */
function wordsOf(found: readonly Found[], text: string): Map<number, string[]> {
  const words = new Map<number, string[]>();
  for (const { start, end } of found) {
    const word = text.slice(start, end);
    const { start: line } = roughLineAt(text, start);
    words.set(line, [...(words.get(line) ?? []), word]);
  }
  return words;
}

/** Has lines that a sheet shows in another case as they are written. */
function asWritten({ text, places }: Located): Located {
  let written = '';
  let at = 0;
  const moved = new Map<number, Place>();
  for (const [start, place] of places) {
    const shown = roughLineAt(text, start).text;
    const said = place.line.text.slice(place.start, place.end);
    written += text.slice(at, start);
    moved.set(written.length, place);
    written += lettersOf(said) === lettersOf(shown) ? shown : said;
    at = start + shown.length;
  }
  return { text: written + text.slice(at), places: moved };
}
