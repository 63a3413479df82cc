import * as v from 'valibot';
import { partialDate } from './date.ts';
import { id } from './id.ts';
import { localized } from './language.ts';
import { sources } from './source.ts';

export const UNITS = ['EUR', 'USD', 'SAR', 'AED', 'GW', 'ha', 'sites'] as const;

const amount = v.pipe(v.number(), v.minValue(0, 'must not be negative'), v.finite());

/**
 * What a figure was on a date, in the figure's unit: `exact`, a range (`min` and `max`), up to `max`, or
 * at least `min`. `facet` tells apart amounts of one date that measure different things (a first tranche).
 */
export const recordedValue = v.pipe(
  v.strictObject({
    asOf: partialDate,
    exact: v.optional(amount),
    min: v.optional(amount),
    max: v.optional(amount),
    facet: v.optional(v.picklist(['total', 'first-tranche', 'second-site', 'grid'])),
    note: v.optional(localized),
    sources,
  }),
  v.check(
    (value) => (value.exact === undefined) !== (value.min === undefined && value.max === undefined),
    'needs either exact, or min and/or max',
  ),
  v.check(({ min, max }) => min === undefined || max === undefined || min < max, 'min must be below max'),
);
export type RecordedValue = v.InferOutput<typeof recordedValue>;

/** A number of a deal and how it developed, oldest first. Amounts are whole (30000000000), power in GW. */
export const figure = v.strictObject({
  id,
  name: localized,
  unit: v.picklist(UNITS),
  history: v.pipe(
    v.array(recordedValue),
    v.minLength(1, 'needs at least one recorded value'),
    v.check(
      (history) => history.every((value, i) => i === 0 || (history[i - 1]?.asOf ?? '') <= value.asOf),
      'must be in the order of asOf, oldest first',
    ),
  ),
});
export type Figure = v.InferOutput<typeof figure>;
