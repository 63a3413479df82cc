import type { Fault } from '../../records/fault.ts';
import type { Language } from '../../records/language.ts';
import { MOST_REPORTED, type RowReport } from '../contract.ts';
import type { Place } from '../read/rows.ts';
import { shorten } from './reason.ts';

type Named = { id?: unknown; name?: unknown };

const LONGEST = 120;
const textOf = (value: unknown): string => (typeof value === 'string' ? shorten(value, LONGEST) : '');

/** Where a record stands and what it is called, as far as it says so; its fields may hold anything. */
export function placeOf(row: number, value: unknown): RowReport {
  const { id, name } = (typeof value === 'object' && value !== null ? value : {}) as Named;
  const names = (typeof name === 'object' && name !== null ? name : {}) as Partial<Record<Language, unknown>>;
  return { row, id: textOf(id), name: textOf(names.en) || textOf(names.fr) || textOf(names.ar) };
}

/** A fault, and where it stands if that is not where the record begins. */
export type Placed = Fault & Partial<Place>;

/** All that is found wrong with a record, what is told first in front. */
export type Faults = readonly [Placed, ...Placed[]];

/** Who is told of the rows that are not taken. */
export interface Refusing {
  add(row: number, value: unknown, faults: Faults): void;
}

/** The rows that are not taken: all are counted, the first are kept, each with its first fault. */
export class Refused implements Refusing {
  readonly #rows: RowReport[] = [];
  count = 0;

  add(row: number, value: unknown, [{ field, message, says, column, row: own = row }]: Faults): void {
    this.count++;
    if (this.#rows.length >= MOST_REPORTED) return;
    this.#rows.push({ ...placeOf(own, value), field, reason: message, says, ...(column && { column }) });
  }

  /** In the order of the file. */
  get rows(): readonly RowReport[] {
    return this.#rows.toSorted((a, b) => a.row - b.row);
  }
}
