import type { SaidDate } from './deals/said-date.ts';
import type { Rule } from './entries.ts';
import type { Quantity } from './figures/quantity.ts';
import { entityAt, type Index, type IndexedEntity, ruleOfEntry } from './index.ts';

/** Where something stands in a document. UTF-16 offsets. */
export interface Place {
  start: number;
  end: number;
}

/**
 * A name or a cue as one piece of a document shows it, after everything that the words beside it can tell.
 * `start` and `end` are those of the mention that it would be; `sentence` only where its rule asks for evidence.
 */
export interface Sighting extends Place {
  entry: number;
  sentence?: Place;
  /** Who it is said to belong to: Jordan’s Vision 2030. */
  owner?: Place;
  /** An acronym as it is written, if others may use it too. */
  acronym?: string;
  /** What its sentence says, if it only describes a deal. */
  told?: Told;
}

/** What the sentence around a figure or a describing phrase says: cues as bits (`deals/cues.ts`), and dates. */
export interface Told {
  traits: number;
  dates?: SaidDate[];
}

/** A sentence, and what it says, as bits. */
export interface Said extends Place {
  traits: number;
}

/** A figure of a piece that could be a deal's. */
export interface FigureSighting extends Quantity, Told {
  sentence: Place;
  /** Sentences of its line before its own, nearest first; only where some of the line tells of a deal. */
  passage?: Said[];
}

/** All that a piece of a document says, in offsets of the document. Plain data: it travels in a message. */
export interface Scan {
  names: Sighting[];
  cues: Sighting[];
  /** Acronyms that this piece spells out as something else than ours. */
  taken: string[];
  /** Left out where there are none. */
  figures?: FigureSighting[];
}

/** Why a name that a text spells out is no mention there. */
export type Objection =
  | 'in-longer-name'
  | 'misplaced'
  | 'parted'
  | 'part-of-something-else'
  | 'within-full-name'
  | 'acronym-of-others'
  | 'under-longer-mention'
  | 'no-full-name-before'
  | 'no-evidence'
  | 'not-described'
  | 'evidence-against';

/** Told of each name that is left, by those who want to see why; offsets of the document. */
export type OnLeft = (name: Place & { entry: number }, objection: Objection, because?: Place) => void;

export const entityOf = (index: Index, { entry }: { entry: number }): IndexedEntity =>
  entityAt(index, index.owner[entry] as number);

/** The ordinal of what an entry stands for: of an entity, or for a cue of a context. */
export const ownerOf = (index: Index, { entry }: { entry: number }): number => index.owner[entry] as number;

export const ruleOf = (index: Index, { entry }: { entry: number }): Rule | undefined => ruleOfEntry(index, entry);

export const isSameEntity = (index: Index, a: { entry: number }, b: { entry: number }): boolean =>
  index.owner[a.entry] === index.owner[b.entry];

export const covers = (a: Place, b: Place): boolean => a.start <= b.start && b.end <= a.end;
export const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;
export const sameSpan = (a: Place, b: Place): boolean => a.start === b.start && a.end === b.end;
export const lengthOf = ({ start, end }: Place): number => end - start;

/** The first of the sorted places that starts at `start` or later. */
export function firstFrom(sorted: readonly Place[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Place).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
