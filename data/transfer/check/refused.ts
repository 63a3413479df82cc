import type { Fault } from '../../records/fault.ts';
import type { Language } from '../../records/language.ts';
import { MOST_REPORTED, type RowReport } from '../contract.ts';
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

/** The rows that are not taken: all are counted, the first are kept. */
export class Refused {
  readonly #rows: RowReport[] = [];
  count = 0;

  add(row: number, value: unknown, { field, message }: Fault): void {
    this.count++;
    if (this.#rows.length < MOST_REPORTED) this.#rows.push({ ...placeOf(row, value), field, reason: message });
  }

  /** In the order of the file. */
  get rows(): readonly RowReport[] {
    return this.#rows.toSorted((a, b) => a.row - b.row);
  }
}
