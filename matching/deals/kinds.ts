import type { Figure } from '../../data/records/figure.ts';
import type { QuantityUnit } from '../figures/words.ts';

const MONEY: ReadonlySet<string> = new Set(['EUR', 'USD', 'GBP', 'SAR', 'AED']);

/** Units that can be compared with each other, if only to say that the currency differs. */
export const isSameKind = (a: QuantityUnit | Figure['unit'], b: QuantityUnit | Figure['unit']): boolean =>
  a === b || (MONEY.has(a) && MONEY.has(b));

export const isMoney = (unit: QuantityUnit): boolean => MONEY.has(unit);
