import * as v from 'valibot';
import { repeated } from '../../records/check-entity.ts';
import { type Context, context } from '../../records/context.ts';
import { type Entity, entity } from '../../records/entity.ts';
import type { Fault } from '../../records/fault.ts';
import { MOST_SPELLINGS } from '../limits.ts';
import { faultsOf } from './reason.ts';
import { countSpellings, faultOfAliases } from './spellings.ts';

/** A record that is sound by itself, or all that is found wrong with it. */
export type Checked<T> = { sound: T } | { faults: [Fault, ...Fault[]] };

function repeatedId({ facts, ...rest }: Entity): Fault | undefined {
  const [fact] = repeated(facts.map(({ id }) => id));
  if (fact) return { field: 'facts', message: `two facts have the id "${fact}"; give each its own` };
  const [figure] = rest.type === 'deal' ? repeated(rest.figures.map(({ id }) => id)) : [];
  return figure ? { field: 'figures', message: `two figures have the id "${figure}"; give each its own` } : undefined;
}

/** Checks an entity by itself: each field's shape, ids given twice, aliases that cannot be looked for. */
export function checkedEntity(value: unknown): Checked<Entity> {
  const { success, output, issues } = v.safeParse(entity, value);
  if (!success) return { faults: faultsOf(issues) };
  const fault = repeatedId(output) ?? faultOfAliases(output);
  return fault ? { faults: [fault] } : { sound: output };
}

/** Checks a context by itself. */
export function checkedContext(value: unknown): Checked<Context> {
  const { success, output, issues } = v.safeParse(context, value);
  if (!success) return { faults: faultsOf(issues) };
  for (const [language, words] of Object.entries(output.words)) {
    const i = words.findIndex((word) => countSpellings(word) > MOST_SPELLINGS);
    if (i >= 0) return { faults: [{ field: `words.${language}.${i}`, message: 'stands for too many spellings' }] };
  }
  return { sound: output };
}
