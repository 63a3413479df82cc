import { LONGEST_TEXT } from '../messaging/contract.ts';
import type { BlockReader } from './block-reader.ts';
import { chunksOf } from './chunks.ts';
import { type Manner, wantedOf } from './density.ts';
import { type Asking, findAll } from './find-mentions.ts';
import type { Hosts } from './hosts.ts';
import { CHUNK } from './line-builder.ts';
import type { Found, Line } from './lines.ts';
import { lettersOf, locate, offsetOfLetter, type Place } from './locate.ts';
import { roughLines, roughText } from './rough-text.ts';
import { inSlices } from './slices.ts';

/** A page whose text changes more often is read block by block: then only what changed is looked at. */
const MOST_CHANGES = 12;
/** Where a sheet changes the case of lines, they are found, read as they are written, and found once more. */
const TRIES = 3;
const SEEN = { visibilityProperty: true };

interface Reading {
  readonly reader: BlockReader;
  readonly hosts: Hosts;
  readonly asking: Asking;
}

/**
 * Finds the mentions of a document in its rough text, and reads only the blocks that hold one. It costs a page without
 * names next to nothing, and gives up where that way may miss or misplace one.
 */
export class RoughReader {
  readonly #reading: Reading;
  #text: string | undefined;
  #lines: readonly Line[] = [];
  /** Lines as they are written, by those that a sheet shows in another case. */
  readonly #written = new Map<Line, Line>();
  #places = new Map<Line, Place>();
  #found: readonly Found[] | undefined;
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
    for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) this.#added.push(node as Element);
  }

  /** Has all that was found placed anew: its nodes may be others, or other mentions are wanted. */
  forget(): void {
    this.#places = new Map();
    this.#written.clear();
    this.#text = undefined;
  }

  /** The mentions that may be marked, in the order of the text; undefined if the document is to be read block by block. */
  get found(): readonly Found[] | undefined {
    return this.#found;
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
    if (text === undefined || (await this.#hasRoots())) return undefined;
    if (text === this.#text) return this.#found;
    this.#lines = roughLines(text, this.#lines);
    if (++this.#changes > MOST_CHANGES || this.#lines.some(({ text: { length } }) => length > CHUNK)) return undefined;
    // Known from now on, unless it is forgotten while the background is asked, or that fails.
    this.#text = text;
    try {
      return await this.#find(manner);
    } catch (error) {
      this.forget();
      throw error;
    }
  }

  /** True if a mention has lost its place, or is seen there no more: the same words may stand elsewhere now. */
  #isTouched(): boolean {
    const rewritten = this.#rewritten;
    this.#rewritten = new Set();
    return [...this.#places.values()].some(({ line }) =>
      line.strands.some(({ node }) => rewritten.has(node) || !node.parentElement?.checkVisibility(SEEN)),
    );
  }

  async #hasRoots(): Promise<boolean> {
    const { hosts, asking } = this.#reading;
    if (hosts.late().length > 0) return true;
    const trees = this.#isBegun ? this.#added.filter(({ isConnected }) => isConnected) : [document];
    this.#isBegun = true;
    this.#added = [];
    if (trees.some((tree) => hosts.hasLikely(tree))) return true;
    const looksCloser = this.#looksCloser;
    this.#looksCloser = false;
    return looksCloser && (await inSlices(hosts.hasAny(document), asking.signal));
  }

  async #find(manner: Manner): Promise<Found[] | undefined> {
    const { asking, reader } = this.#reading;
    for (let tries = 0; tries < TRIES; tries++) {
      const lines = this.#lines.map((line) => this.#written.get(line) ?? line);
      const wanted = wantedOf(await this.#findIn(lines), manner);
      if (!wanted.every(({ line }) => this.#places.has(line))) {
        const places = await inSlices(locate(wordsOf(wanted), lines, reader), asking.signal);
        if (!places) return undefined;
        this.#places = places;
        if (this.#noteWritten(lines)) continue;
      }
      return wanted.map((one) => this.#placed(one));
    }
    return undefined;
  }

  async #findIn(lines: readonly Line[]): Promise<Found[]> {
    const chunks = chunksOf(lines, LONGEST_TEXT);
    await findAll(chunks, this.#reading.asking, { first: [], onSome: async () => undefined });
    return chunks.flatMap(({ found }) => found);
  }

  #placed({ line, start, end, ...found }: Found): Found {
    const place = this.#places.get(line) as Place;
    const offset = (at: number) =>
      offsetOfLetter(place.line.text, lettersOf(line.text.slice(0, at)).length, place.start);
    return { ...found, line: place.line, start: offset(start), end: offset(end - 1) + 1 };
  }

  /** Takes lines that a sheet shows in another case as they are written; true if there are any. */
  #noteWritten(lines: readonly Line[]): boolean {
    let isAny = false;
    lines.forEach((line, i) => {
      const place = this.#places.get(line);
      if (!place) return;
      const text = place.line.text.slice(place.start, place.end);
      if (lettersOf(text) === lettersOf(line.text)) return;
      isAny = true;
      const written: Line = { text, strands: [] };
      this.#written.set(this.#lines[i] as Line, written);
      this.#places.set(written, place);
    });
    return isAny;
  }
}

function wordsOf(found: readonly Found[]): Map<Line, string[]> {
  const words = new Map<Line, string[]>();
  for (const { line, start, end } of found) {
    const word = line.text.slice(start, end);
    const list = words.get(line);
    if (list) list.push(word);
    else words.set(line, [word]);
  }
  return words;
}
