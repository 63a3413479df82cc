import type { BenchName } from '../names.ts';

/** Where a name stands, in UTF-16 offsets of the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Returns every name that it finds, with its place: no contender does less than marking the text asks for. */
export type FindNames = (text: string) => readonly Span[];

export interface Contender {
  readonly title: string;
  /** Makes ready for these names, outside the time of reading. May throw where a package cannot hold so many. */
  prepare(names: readonly BenchName[]): FindNames;
}
