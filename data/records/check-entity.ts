import type { Alias } from './alias.ts';
import type { Deal, Entity } from './entity.ts';
import type { EntityType } from './entity-type.ts';
import type { Source } from './source.ts';

/** What is wrong with a field of an entity. */
export interface Fault {
  field: string;
  message: string;
}

/** A person, an organisation or a deal whose card says less than this is not worth underlining. */
const LEAST_FACTS: Partial<Record<EntityType, number>> = { person: 3, organisation: 3, deal: 3 };

/** The values that stand in the list a second time, each once. */
export const repeated = (list: readonly string[]): string[] => [
  ...new Set(list.filter((value, i) => list.indexOf(value) !== i)),
];

type Dated = Generator<[field: string, date: string | undefined]>;

function* datesOfSources(sources: readonly Source[], path: string): Dated {
  for (const [i, { published }] of sources.entries()) yield [`${path}.sources.${i}.published`, published];
}

function* datesOfDeal({ signed, figures }: Deal): Dated {
  yield ['signed', signed];
  for (const [i, { history }] of figures.entries()) {
    for (const [j, { asOf, sources }] of history.entries()) {
      const path = `figures.${i}.history.${j}`;
      yield [`${path}.asOf`, asOf];
      yield* datesOfSources(sources, path);
    }
  }
}

function* datesOf(entity: Entity): Dated {
  for (const [i, { asOf, sources }] of entity.facts.entries()) {
    yield [`facts.${i}.asOf`, asOf];
    yield* datesOfSources(sources, `facts.${i}`);
  }
  for (const [i, { asOf }] of entity.relations.entries()) yield [`relations.${i}.asOf`, asOf];
  if (entity.type === 'deal') yield* datesOfDeal(entity);
}

function* futureDates(entity: Entity, today: string): Generator<Fault> {
  for (const [field, date] of datesOf(entity)) {
    if (date && date > today) yield { field, message: `${date} is in the future; give the date that the source gives` };
  }
}

/** Two aliases with one key say the same; a flag left out is a flag that is false. */
const keyOf = ({ text, lang, case: letters, context, ...flags }: Alias): string =>
  JSON.stringify(
    [text, lang, letters, context, flags.afterFullName, flags.delimited, flags.notAfterWord],
    (_, value) => (value === false ? undefined : value),
  );

function* repeatedAliases({ aliases }: Entity): Generator<Fault> {
  const keys = aliases.map(keyOf);
  for (const [i, key] of keys.entries()) {
    const first = keys.indexOf(key);
    if (first !== i)
      yield { field: `aliases.${i}`, message: `says the same as aliases.${first}; leave one of them out` };
  }
}

function* repeatedIds(entity: Entity): Generator<Fault> {
  for (const id of repeated(entity.facts.map((fact) => fact.id))) {
    yield { field: 'facts', message: `two facts have the id "${id}"; give each its own` };
  }
  if (entity.type !== 'deal') return;
  for (const id of repeated(entity.figures.map((figure) => figure.id))) {
    yield { field: 'figures', message: `two figures have the id "${id}"; put their values into one history` };
  }
}

function* tooFewFacts({ type, facts }: Entity): Generator<Fault> {
  const least = LEAST_FACTS[type] ?? 1;
  if (facts.length < least) {
    yield { field: 'facts', message: `has ${facts.length} of at least ${least} facts; add what is missing` };
  }
}

/** Checks what an entity shows by itself: dates after `today` (`YYYY-MM-DD`), anything given twice, too few facts. */
export function* checkEntity(entity: Entity, today: string): Generator<Fault> {
  yield* futureDates(entity, today);
  yield* repeatedIds(entity);
  yield* repeatedAliases(entity);
  yield* tooFewFacts(entity);
}
