import * as v from 'valibot';
import { futureDates } from '../../records/check-dates.ts';
import { repeated } from '../../records/check-entity.ts';
import { type Context, context } from '../../records/context.ts';
import { type Entity, entity } from '../../records/entity.ts';
import type { Fault } from '../../records/fault.ts';
import { MOST_SPELLINGS } from '../limits.ts';
import { faultsOf } from './reason.ts';
import { countSpellings, faultOfAliases, tooManySpellings } from './spellings.ts';

/** A record that is sound by itself, or all that is found wrong with it. */
export type Checked<T> = { sound: T } | { faults: [Fault, ...Fault[]] };

const repeatedIn = (field: 'facts' | 'figures', id: string): Fault => ({
  field,
  message: `two ${field} have the id "${id}"; give each its own`,
  says: { name: `${field}-twice`, values: { id } },
});

function repeatedId({ facts, ...rest }: Entity): Fault | undefined {
  const [fact] = repeated(facts.map(({ id }) => id));
  if (fact) return repeatedIn('facts', fact);
  const [figure] = rest.type === 'deal' ? repeated(rest.figures.map(({ id }) => id)) : [];
  return figure ? repeatedIn('figures', figure) : undefined;
}

/**
 * Checks an entity by itself: each field's shape, ids given twice, aliases that cannot be looked for, dates after `today` (`YYYY-MM-DD`) that are
 * none of plans.
 */
export function checkedEntity(value: unknown, today: string): Checked<Entity> {
  const { success, output, issues } = v.safeParse(entity, value);
  if (!success) return { faults: faultsOf(issues) };
  const fault = repeatedId(output) ?? faultOfAliases(output);
  const [first, ...others] = [...(fault ? [fault] : []), ...futureDates(output, today)];
  return first ? { faults: [first, ...others] } : { sound: output };
}

/** Checks a context by itself. */
export function checkedContext(value: unknown): Checked<Context> {
  const { success, output, issues } = v.safeParse(context, value);
  if (!success) return { faults: faultsOf(issues) };
  for (const [language, words] of Object.entries(output.words)) {
    const i = words.findIndex((word) => countSpellings(word) > MOST_SPELLINGS);
    if (i >= 0) return { faults: [tooManySpellings(`words.${language}.${i}`)] };
  }
  return { sound: output };
}
