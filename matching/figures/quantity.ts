import type { QuantityUnit } from './words.ts';

/** What a figure says: one number, a range, up to `max`, or at least `min`; in its unit, powers in gigawatts. */
export interface QuantityValue {
  exact?: number | undefined;
  min?: number | undefined;
  max?: number | undefined;
}

/** A figure as a text writes it. UTF-16 offsets. */
export interface Quantity extends QuantityValue {
  start: number;
  end: number;
  unit: QuantityUnit;
}
