import type { MethodKey } from './methods.ts';

/** What a page is without any method, and what a cold pass over its text nodes takes. */
export interface FloorRun {
  readonly ms: number;
  readonly texts: number;
  readonly heap: number;
  readonly nodes: number;
}

/** Where Hashiya's time goes but for its start and frames, in milliseconds. */
export interface Parts {
  readonly collect: number;
  readonly send: number;
  readonly ranges: number;
}
export const NO_PARTS: Parts = { collect: 0, send: 0, ranges: 0 };

/** One method in one fresh page. */
export interface Run {
  /** The main thread's time, frames included. */
  readonly ms: number;
  /** Of it, what went into frames: style, layout and paint. */
  readonly frameMs: number;
  /** Of it, what went into the start of the script, which a page pays once, whatever it holds. */
  readonly startMs: number;
  /** Of it, what went into a pattern. */
  readonly compileMs: number;
  /** All zero for a rival, whose time is one piece. */
  readonly parts: Parts;
  /** The longest time in which nothing else had a turn. */
  readonly longest: number;
  readonly layoutMs: number;
  readonly found: number;
  /** Bytes of JavaScript and number of nodes that the whole page has now. */
  readonly heap: number;
  readonly nodes: number;
}

/** The medians of a method's runs in one page; `heap` and `nodes` are what it has added to the page. */
export interface Reading extends Run {
  /** How many times the floor, with the start of the script and without. */
  readonly ratio: number;
  readonly workRatio: number;
  /** True if it was cut off: it takes longer than is told. */
  readonly cut: boolean;
  /** True if it was measured with fewer aliases, and scaled. */
  readonly scaled: boolean;
}

export type Readings = Partial<Record<MethodKey, Reading>>;

export interface PageResult {
  readonly name: string;
  readonly floor: FloorRun;
  readonly few: Readings;
  readonly many: Readings;
}
