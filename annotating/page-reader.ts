import { chunksOf } from './chunks.ts';
import { type Manner, toMark } from './density.ts';
import { Hosts } from './hosts.ts';
import type { Chunk, Found, Line } from './lines.ts';
import type { Page } from './page.ts';
import { type Mark, Marks } from './ranges.ts';
import { type Asking, findAhead, findAll } from './read-page.ts';
import { Reader } from './reader.ts';
import { eachInSteps, inSlices, turn } from './slices.ts';
import { blocksInView } from './view.ts';
import { Watcher } from './watch.ts';

/** While a long page is still being read, what is certain is shown this often. */
const SHOW_SOME = 150; // ms
/** A page that changes while it is read is read again so often, before what is known of it is shown. */
const PASSES = 4;

/** Keeps the marks of one frame's document as its text is, in slices, until the signal aborts. */
export class PageReader {
  readonly #page: Page;
  readonly #asking: Asking;
  readonly #hosts: Hosts;
  readonly #reader: Reader;
  readonly #watcher: Watcher;
  readonly #marks = new Marks();
  #manner: Manner;
  #isAsked = false;
  #isReading = false;
  #isDue = false;
  /** True until all that was read is decided. */
  #isOpen = true;
  /** True once what is known is shown in the manner that is wanted. */
  #isShown = false;
  #chunks: Chunk[] | undefined;
  #roots: readonly ShadowRoot[] = [];
  #shown = new Set<Mark>();

  constructor(page: Page, signal: AbortSignal) {
    this.#page = page;
    this.#asking = { ask: page.ask, revision: page.revision, signal };
    this.#manner = page.manner;
    this.#hosts = new Hosts(page.rootOf);
    this.#reader = new Reader(this.#hosts.rootOf);
    const watching = {
      onChange: (record: MutationRecord) => this.#note(record),
      onSettled: () => this.read(),
      onStirred: () => this.#reader.invalidate(),
      onReplaced: page.onReplaced,
    };
    this.#watcher = new Watcher(watching, signal);
    this.#watcher.observe(document);
  }

  get #isWanted(): boolean {
    return this.#isAsked || this.#manner.density !== 'request';
  }

  /** False in a frame that is not shown: once it is, it is told of its size. */
  get #isSeen(): boolean {
    return innerWidth > 0 || innerHeight > 0;
  }

  /** Reads what has changed and marks it; asked again while at it, it goes once more when done. */
  async read(): Promise<void> {
    this.#isDue = true;
    if (this.#isReading) return;
    this.#isReading = true;
    const { signal } = this.#asking;
    try {
      while (this.#isDue && !signal.aborted) {
        this.#isDue = false;
        await this.#readOnce();
      }
    } catch (error) {
      if (!signal.aborted) this.#page.onFailure(error as Error);
    } finally {
      this.#isReading = false;
    }
  }

  markNow(): Promise<void> {
    if (!this.#isWanted) this.#reader.invalidate();
    this.#isAsked = true;
    this.#isShown = false;
    return this.read();
  }

  change(manner: Manner): Promise<void> {
    // Of a page that nobody wanted marked, no change was noted.
    if (!this.#isWanted) this.#reader.invalidate();
    this.#manner = manner;
    this.#isShown = false;
    return this.read();
  }

  async #readOnce(): Promise<void> {
    if (!this.#isWanted || !this.#isSeen) {
      this.#isShown = false;
      return this.#show([]);
    }
    for (const host of this.#hosts.late()) this.#reader.noteElement(host);
    const near = this.#chunks ? [] : await this.#readAhead();
    if (this.#chunks) this.#isOpen = (await this.#pass()) || this.#isOpen;
    const { painter } = this.#page;
    painter.style(this.#roots);
    painter.keep();
    if (!this.#isOpen && this.#isShown) return;
    if (this.#isOpen) await this.#find(near);
    await this.#show();
    this.#isShown = true;
  }

  #note(record: MutationRecord): void {
    if (!this.#isWanted) return;
    // Written again, even in the same words, a text has lost its ranges.
    if (record.type === 'characterData') this.#isShown = false;
    this.#reader.note(record);
  }

  #inSlices<T>(steps: Generator<void, T>): Promise<T> {
    return inSlices(steps, this.#asking.signal);
  }

  async #pass(): Promise<boolean> {
    let changed = false;
    for (let passes = 0; passes < PASSES; passes++) {
      changed = (await this.#inSlices(this.#reader.pass())) || changed;
      if (!this.#reader.isStale) break;
    }
    this.#watcher.heed(changed);
    return changed;
  }

  /** Reads the page for the first time: what is in view is marked while the rest of a long page is still read. */
  async #readAhead(): Promise<Line[]> {
    await turn();
    const near = document.hidden ? [] : await this.#inSlices(this.#reader.ahead(blocksInView()));
    let isRead = false;
    const pass = this.#pass().then(() => {
      isRead = true;
    });
    const ahead = turn().then(async () => {
      if (!isRead && near.length > 0) await this.#show(await findAhead(near, this.#asking));
    });
    await Promise.all([pass, ahead]);
    return near;
  }

  async #find(near: readonly Line[]): Promise<void> {
    const { lines, roots } = await this.#inSlices(this.#reader.text());
    for (const root of roots) if (!this.#roots.includes(root)) this.#watcher.observe(root);
    this.#roots = roots;
    const chunks = chunksOf(lines);
    this.#chunks = chunks;
    this.#isOpen = true;
    let since = 0;
    const onSome = async () => {
      if (performance.now() - since < SHOW_SOME) return;
      since = performance.now();
      await this.#show();
    };
    await findAll(chunks, this.#asking, { first: near.flatMap(({ chunk }) => chunk ?? []), onSome });
    this.#isOpen = false;
  }

  /** Brings the marks to what is found: those that stand stay untouched. */
  async #show(found: readonly Found[] = (this.#chunks ?? []).flatMap((chunk) => chunk.found)): Promise<void> {
    const { painter, onMarks } = this.#page;
    const marks = new Set<Mark>();
    this.#marks.begin();
    const make = (one: Found) => {
      const mark = this.#marks.of(one);
      if (mark) marks.add(mark);
    };
    await this.#inSlices(eachInSteps(toMark(found, this.#manner), make));
    const drop = (mark: Mark) => {
      if (marks.has(mark)) return;
      painter.delete(mark);
      this.#marks.drop(mark);
    };
    await this.#inSlices(eachInSteps(this.#shown, drop));
    const add = (mark: Mark) => {
      if (!this.#shown.has(mark)) painter.add(mark);
    };
    await this.#inSlices(eachInSteps(marks, add));
    this.#shown = marks;
    painter.style(this.#roots);
    painter.keep();
    onMarks([...marks], this.#roots);
  }
}
