import type { RivalKey } from './methods.ts';

/** What a page is asked to have done by a rival. */
export interface Job {
  readonly key: RivalKey;
  readonly names: readonly string[];
  /** A short text for each width of units that the page has: a pattern is compiled for each. */
  readonly widths: readonly string[];
}

export interface RivalTimes {
  readonly compileMs: number;
  readonly ms: number;
  readonly layoutMs: number;
  readonly found: number;
}

export interface Walk {
  readonly ms: number;
  readonly texts: number;
}

export interface Look {
  readonly found: number;
  readonly layoutMs: number;
}
