import type { Clause } from '../deals/foreign.ts';

/**
 * Reads English sentences once it is set up, which it is only after it was asked for one: most pages never ask. Until then it
 * answers nothing, and remembers that it was asked.
 */
export class LazyReader {
  #read: ((sentence: string) => Clause[]) | undefined;
  #wasAsked = false;

  readonly clauses = (sentence: string): readonly Clause[] | undefined => {
    this.#wasAsked ||= this.#read === undefined;
    return this.#read?.(sentence);
  };

  /** Does some work, and once more with the reader set up if the work has asked for what it could not yet tell. */
  async reading<T>(work: () => T): Promise<T> {
    const first = work();
    if (!this.#wasAsked) return first;
    this.#read ??= (await import('./clauses.ts')).readClauses;
    this.#wasAsked = false;
    return work();
  }
}
