import type { BlockReader } from './block-reader.ts';
import { chunksOf } from './chunks.ts';
import { type Asking, findAhead, findAll } from './find-mentions.ts';
import type { Hosts } from './hosts.ts';
import type { Chunk, Found, Line } from './lines.ts';
import { inSlices, turn } from './slices.ts';
import { blocksInView } from './view.ts';

/** While a long page is still being read, what is certain is shown this often. */
const SHOW_SOME = 150; // ms
/** A page of less is read in about the time that it takes to find what is in view. */
const HIGH = 12_000; // CSS pixels
/** A page that changes while it is read is read again so often, before what is known of it is shown. */
const PASSES = 4;

interface Reading {
  readonly reader: BlockReader;
  readonly hosts: Hosts;
  readonly asking: Asking;
  /** Told of what is certain while the rest is still being read; only while nothing is shown yet, so that no mark goes again. */
  onSome(found: readonly Found[]): Promise<void>;
  /** Told of the shadow roots before what is read in them is looked at. */
  onRoots(roots: readonly ShadowRoot[]): void;
}

/** Finds the mentions of a document by reading it block by block, and of a changed one only what changed. */
export class ExactReader {
  readonly #reading: Reading;
  #chunks: Chunk[] | undefined;
  /** True until all that was read is decided. */
  #isOpen = true;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  get found(): readonly Found[] {
    return (this.#chunks ?? []).flatMap((chunk) => chunk.found);
  }

  /** Reads what changed; true if mentions may be others now. */
  async read(): Promise<boolean> {
    const { hosts, reader } = this.#reading;
    for (const host of hosts.late()) reader.noteElement(host);
    const near = this.#chunks ? [] : await this.#readAhead();
    if (this.#chunks) this.#isOpen = (await this.#pass()) || this.#isOpen;
    const wasOpen = this.#isOpen;
    if (wasOpen) await this.#find(near);
    return wasOpen;
  }

  #inSlices<T>(steps: Generator<void, T>): Promise<T> {
    return inSlices(steps, this.#reading.asking.signal);
  }

  /** Reads blocks until the page is as it was read; true if any says something else than before. */
  async #pass(): Promise<boolean> {
    const { reader } = this.#reading;
    let changed = false;
    for (let passes = 0; passes < PASSES; passes++) {
      changed = (await this.#inSlices(reader.pass())) || changed;
      if (!reader.isStale) break;
    }
    return changed;
  }

  /** Reads the page for the first time: what is in view is marked while the rest of a long page is still read. */
  async #readAhead(): Promise<Line[]> {
    const { reader, asking, onSome } = this.#reading;
    await turn();
    const near =
      document.hidden || document.documentElement.scrollHeight < HIGH
        ? []
        : await this.#inSlices(reader.ahead(blocksInView()));
    let isRead = false;
    const pass = this.#pass().then(() => {
      isRead = true;
    });
    const ahead = turn().then(async () => {
      if (!isRead && near.length > 0) await onSome(await findAhead(near, asking));
    });
    await Promise.all([pass, ahead]);
    return near;
  }

  async #find(near: readonly Line[]): Promise<void> {
    const { reader, asking } = this.#reading;
    const { lines, roots } = await this.#inSlices(reader.text());
    this.#reading.onRoots(roots);
    const chunks = chunksOf(lines);
    this.#chunks = chunks;
    this.#isOpen = true;
    let since = 0;
    const onSome = async () => {
      if (performance.now() - since < SHOW_SOME) return;
      since = performance.now();
      await this.#reading.onSome(this.found);
    };
    await findAll(chunks, asking, { first: near.flatMap(({ chunk }) => chunk ?? []), onSome });
    this.#isOpen = false;
  }
}
