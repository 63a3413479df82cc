import type { Progress } from './contract.ts';

/** How often progress is told, and how long to work before others get a turn. Ms. */
const TELL_EVERY = 100;
const WORK_FOR = 40;

/** Another task's turn: a message, a timer, a signal. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Keeps a long work interruptible: it tells how far the work has come, gives others their turn and heeds the signal. */
export class Pace {
  readonly #tell: (progress: Progress) => void;
  readonly #signal: AbortSignal | undefined;
  #progress: Progress = { stage: 'reading', done: 0, total: 0 };
  #told = 0;
  #since = performance.now();

  constructor(tell: (progress: Progress) => void = () => undefined, signal?: AbortSignal) {
    this.#tell = tell;
    this.#signal = signal;
  }

  /** Begins a stage and tells so. Throws the signal's reason if it is aborted, as `step` does. */
  async stage(stage: Progress['stage'], total: number): Promise<void> {
    this.#progress = { stage, done: 0, total };
    this.#say();
    await this.#rest();
  }

  /** To be called again and again: `done` of the stage's total. */
  async step(done: number): Promise<void> {
    this.note(done);
    if (performance.now() - this.#since >= WORK_FOR) await this.#rest();
  }

  /** The same within a transaction, which would be over if it waited for another task. */
  note(done: number): void {
    this.#progress = { ...this.#progress, done };
    if (performance.now() - this.#told >= TELL_EVERY) this.#say();
  }

  /** To be called again and again: so many more of the stage's total are done. */
  more(done: number): Promise<void> {
    return this.step(this.#progress.done + done);
  }

  /** Tells that the stage is done. */
  async end(): Promise<void> {
    this.#progress = { ...this.#progress, done: this.#progress.total };
    this.#say();
    await this.#rest();
  }

  #say(): void {
    this.#told = performance.now();
    this.#tell(this.#progress);
  }

  async #rest(): Promise<void> {
    await turn();
    this.#signal?.throwIfAborted();
    this.#since = performance.now();
  }
}

/** Items between two looks at the clock. */
const STRIDE = 64;

/** Visits each item of a list at this pace. */
export async function eachAtPace<T>(
  items: readonly T[],
  pace: Pace,
  visit: (item: T, i: number) => void,
): Promise<void> {
  for (let i = 0; i < items.length; i++) {
    visit(items[i] as T, i);
    if (i % STRIDE === 0) await pace.step(i);
  }
}
