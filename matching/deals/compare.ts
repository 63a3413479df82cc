import type { QuantityValue } from '../figures/quantity.ts';
import { FIRST_TRANCHE, SECOND_SITE } from './cues.ts';
import type { IndexedFigure, IndexedValue } from './indexed-deal.ts';

/** Doubles that were read from different writings of one number. */
const isSame = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && Math.abs(a - b) <= 1e-9 * Math.max(a, b);

/** The one number of a value that is no range. */
const only = ({ exact, min, max }: QuantityValue): number | undefined =>
  exact ?? (min === undefined ? max : max === undefined ? min : undefined);

export const isRange = ({ min, max }: QuantityValue): boolean => min !== undefined && max !== undefined;

function equals(said: QuantityValue, recorded: IndexedValue): boolean {
  if (isRange(said) || isRange(recorded)) return isSame(said.min, recorded.min) && isSame(said.max, recorded.max);
  return isSame(only(said), only(recorded));
}

/** True if a figure says less than another. */
export const isLess = (a: QuantityValue, b: QuantityValue): boolean =>
  (a.max ?? only(a) ?? 0) < (b.max ?? only(b) ?? Number.POSITIVE_INFINITY);

const isEnd = (said: QuantityValue, { min, max }: IndexedValue): boolean =>
  min !== undefined && max !== undefined && (isSame(only(said), min) || isSame(only(said), max));

/** True if a figure's number is a recorded one, or an end of a recorded range, of whatever currency or facet. */
export const isNumberOf = (said: QuantityValue, { history }: IndexedFigure): boolean =>
  history.some((value) => equals(said, value) || isEnd(said, value));

/** A value that no record has is at least half the least recorded one, and at most half as much again as the most. */
const LEAST = 0.5;
const MOST = 1.5;

const sizes = new WeakMap<IndexedFigure, { least: number; most: number }>();

function sizeOf(figure: IndexedFigure): { least: number; most: number } {
  const known = sizes.get(figure);
  if (known) return known;
  const numbers = figure.history.flatMap(({ exact, min, max }) => [exact, min, max]).filter((n) => n !== undefined);
  const size = { least: Math.min(...numbers) * LEAST, most: Math.max(...numbers) * MOST };
  sizes.set(figure, size);
  return size;
}

/** True if a figure is of the size of the recorded ones, so that it may be said of the same. */
export function isPlausible({ exact, min, max }: QuantityValue, figure: IndexedFigure): boolean {
  const { least, most } = sizeOf(figure);
  return (exact ?? max ?? min ?? 0) <= most && (exact ?? min ?? max ?? 0) >= least;
}

/** What the text around a figure says of it. */
interface Around {
  traits: number;
  /** The deal is named in the sentence. */
  isNamed: boolean;
}

/** A part of the whole is only compared with a figure that is said to be one, or where its deal is named. */
function isMeant({ facet }: IndexedValue, { traits, isNamed }: Around): boolean {
  if (isNamed) return true;
  if (facet === 'first-tranche') return (traits & FIRST_TRANCHE) !== 0;
  return facet !== 'second-site' || (traits & SECOND_SITE) !== 0;
}

const PARTS: ReadonlySet<string | undefined> = new Set(['first-tranche', 'second-site']);

/** How a figure of a text stands to the recorded ones. */
export interface Relation {
  /** `equal` to one, `end` of a recorded range, or neither. */
  kind: 'equal' | 'end' | 'none';
  /** When the recorded figure held that it equals: the newest of several of one facet, for so long the record has said so. */
  asOf?: string;
  /** True if that is a part of the whole, which the text says, too: the first tranche. */
  isPart?: boolean;
}

/** Compares numbers, whatever the currency; “up to 3 GW” and “3 GW” are one figure. */
export function relationTo(said: QuantityValue, { history }: IndexedFigure, around: Around): Relation {
  const first = history.find((value) => isMeant(value, around) && equals(said, value));
  const recorded = first && history.findLast((value) => value.facet === first.facet && equals(said, value));
  if (recorded) return { kind: 'equal', asOf: recorded.asOf, isPart: PARTS.has(recorded.facet) };
  return { kind: history.some((value) => isEnd(said, value)) ? 'end' : 'none' };
}
