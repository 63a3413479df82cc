import type { ContenderKey } from './contenders/all.ts';
import type { RulesText, TextKind } from './pieces.ts';

export type Place = 'node' | 'page' | 'worker';

export interface Reading {
  readonly ms: number;
  /** How many times the floor. */
  readonly ratio: number;
  /** True if only the first piece was read and the time was scaled to the whole text. */
  readonly scaled: boolean;
  readonly rounds: number;
  /** Names found in the first piece: a contender that finds far fewer does less work. */
  readonly found: number;
}

export interface TextResult {
  readonly floorMs: number;
  readonly of: Partial<Record<ContenderKey, Reading>>;
}

export interface IndexCosts {
  readonly bytes: number;
  readonly buildMs: number;
  readonly longestStretchMs: number;
  readonly readMs: number;
}

export interface SizeResult {
  readonly aliases: number;
  readonly texts: Record<TextKind, TextResult>;
  /** How long each took to make ready, once. */
  readonly prepareMs: Partial<Record<ContenderKey, number>>;
  /** Why a contender could not be made ready. */
  readonly refused: Partial<Record<ContenderKey, string>>;
  readonly index: IndexCosts;
}

export interface RulesResult {
  readonly findingMs: number;
  readonly wholeMs: number;
  /** Mentions in 1,000 UTF-16 units of the text: every one has its rules. */
  readonly density: number;
}

/** Spotting names, and names with the figures of deals, on ordinary text without deals. */
export interface FiguresResult {
  readonly namesMs: number;
  readonly wholeMs: number;
}

/** What reading English sentences costs, on an article that has none worth it and on one that has so many. */
export interface ClausesResult {
  /** The article without, scanned with no reader, and with one that is set up only when it is asked. */
  readonly aloneMs: number;
  readonly lazyMs: number;
  /** The first article with such sentences, setting up included: once in a worker's life. */
  readonly setUpMs: number;
  readonly sentences: number;
  /** The same article later on, unread and read. */
  readonly unreadMs: number;
  readonly readMs: number;
}

export interface PlaceResult {
  readonly place: Place;
  readonly engine: string;
  /** Where the index is read from. */
  readonly store: string;
  readonly sizes: readonly SizeResult[];
  /** On dense text and on ordinary text. */
  readonly rules: Readonly<Record<RulesText, RulesResult>> & {
    readonly figures: FiguresResult;
    readonly clauses: ClausesResult;
  };
}
