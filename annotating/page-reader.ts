import { BlockReader } from './block-reader.ts';
import type { Manner } from './density.ts';
import { ExactReader } from './exact-reader.ts';
import type { Asking } from './find-mentions.ts';
import { Hosts } from './hosts.ts';
import type { Found } from './lines.ts';
import type { Page } from './page.ts';
import { RoughReader } from './rough-reader.ts';
import { Showing } from './showing.ts';
import { turn } from './slices.ts';
import { Watcher } from './watch.ts';

/** So long after a page was first read or added to, when it mostly has come to rest, what is unlikely is looked for. */
const LOOK_CLOSER = 3_000; // ms

/** Keeps the marks of one frame's document as its text is, in slices, until the signal aborts. */
export class PageReader {
  readonly #page: Page;
  readonly #signal: AbortSignal;
  readonly #reader: BlockReader;
  /** Until the document proves to be one that cannot be read so. */
  #rough: RoughReader | undefined;
  readonly #exact: ExactReader;
  readonly #watcher: Watcher;
  readonly #showing: Showing;
  #manner: Manner;
  #isAsked = false;
  #isUnseen = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isReading = false;
  #isDue = false;
  /** True once what is known is shown in the manner that is wanted. */
  #isShown = false;
  #roots: readonly ShadowRoot[] = [];

  constructor(page: Page, signal: AbortSignal) {
    this.#page = page;
    this.#signal = signal;
    this.#manner = page.manner;
    const asking: Asking = { ask: page.ask, revision: page.revision, signal };
    const hosts = new Hosts(page.rootOf);
    this.#reader = new BlockReader(hosts.rootOf);
    const reading = { reader: this.#reader, hosts, asking };
    this.#rough = new RoughReader(reading);
    this.#exact = new ExactReader({
      ...reading,
      onSome: async (found) => {
        if (this.#showing.isEmpty) await this.#show(found);
      },
      onRoots: (roots) => this.#take(roots),
    });
    this.#showing = new Showing(page, signal);
    this.#watcher = new Watcher(
      {
        onChange: (record) => this.#note(record),
        onSettled: () => this.read(),
        onStirred: () => this.#reader.invalidate(),
        onReplaced: page.onReplaced,
      },
      signal,
    );
    this.#watcher.observe(document);
    this.#willLookCloser();
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  get #isWanted(): boolean {
    return this.#isAsked || this.#manner.density !== 'request';
  }

  /** False in a frame that is not shown: once it is, it is told of its size. */
  get #isSeen(): boolean {
    return innerWidth > 0 || innerHeight > 0;
  }

  /** All that is found, also what is not to be marked. */
  get found(): readonly Found[] {
    return this.#rough?.all ?? this.#exact.found;
  }

  /** Reads what has changed and marks it; asked again while at it, it goes once more when done. */
  async read(): Promise<void> {
    this.#isDue = true;
    if (this.#isReading) return;
    this.#isReading = true;
    try {
      while (this.#isDue && !this.#signal.aborted) {
        this.#isDue = false;
        await this.#readOnce();
      }
    } catch (error) {
      if (!this.#signal.aborted) this.#page.onFailure(error as Error);
    } finally {
      this.#isReading = false;
    }
  }

  markNow(): Promise<void> {
    this.#prepareToShow();
    this.#isAsked = true;
    return this.read();
  }

  change(manner: Manner): Promise<void> {
    if (keyOf(manner) === keyOf(this.#manner)) return Promise.resolve();
    this.#prepareToShow();
    this.#manner = manner;
    return this.read();
  }

  #prepareToShow(): void {
    // Of a page that nobody wanted marked, or saw, no change was noted.
    if (!this.#isWanted || this.#isUnseen) this.#reader.invalidate();
    this.#rough?.forget();
    this.#isShown = false;
  }

  #willLookCloser(): void {
    if (!this.#rough || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#rough?.lookCloser();
      this.read();
    }, LOOK_CLOSER);
  }

  async #readOnce(): Promise<void> {
    const isUnseen = !this.#isSeen;
    if (!this.#isWanted || isUnseen) {
      this.#isUnseen = isUnseen;
      this.#isShown = false;
      return this.#show([]);
    }
    if (this.#isUnseen) this.#prepareToShow();
    this.#isUnseen = false;
    if (this.#rough && (await this.#readRoughly(this.#rough))) return;
    this.#rough = undefined;
    await this.#readExactly();
  }

  /** Reads what the browser itself tells of the text, and few nodes; false if that does not tell enough. */
  async #readRoughly(rough: RoughReader): Promise<boolean> {
    await turn();
    this.#signal.throwIfAborted();
    const hasChanged = await rough.read(this.#manner);
    this.#watcher.heed(hasChanged);
    if (hasChanged) this.#isShown = false;
    if (rough.found) await this.#bringTo(rough.found);
    return rough.found !== undefined;
  }

  async #readExactly(): Promise<void> {
    const hasChanged = await this.#exact.read();
    this.#watcher.heed(hasChanged);
    if (hasChanged) this.#isShown = false;
    await this.#bringTo(this.#exact.found);
  }

  async #bringTo(found: readonly Found[]): Promise<void> {
    if (this.#isShown) this.#showing.keep(this.#roots);
    else await this.#show(found);
    this.#isShown = true;
  }

  #show(found: readonly Found[]): Promise<void> {
    return this.#showing.show(found, this.#manner, this.#roots);
  }

  #take(roots: readonly ShadowRoot[]): void {
    for (const root of roots) if (!this.#roots.includes(root)) this.#watcher.observe(root);
    this.#roots = roots;
  }

  #note(record: MutationRecord): void {
    if (!this.#isWanted || this.#isUnseen) return;
    // Written again or put elsewhere, even in the same words, a text has lost its live ranges.
    if (record.type === 'characterData' || record.removedNodes.length > 0) this.#isShown = false;
    if (record.addedNodes.length > 0) this.#willLookCloser();
    this.#reader.note(record);
    this.#rough?.note(record);
  }
}

const keyOf = (manner: Manner): string => JSON.stringify(manner);
