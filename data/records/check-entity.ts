import type { Alias } from './alias.ts';
import { futureDates } from './check-dates.ts';
import type { Entity } from './entity.ts';
import type { EntityType } from './entity-type.ts';
import type { Fault } from './fault.ts';
import { LANGUAGES } from './language.ts';
import type { Relation } from './relation.ts';

/** A person, an organisation or a deal whose card says less than this is not worth underlining. */
const LEAST_FACTS: Partial<Record<EntityType, number>> = { person: 3, organisation: 3, deal: 3 };

/** The values that stand in the list a second time, each once. */
export const repeated = (list: readonly string[]): string[] => [
  ...new Set(list.filter((value, i) => list.indexOf(value) !== i)),
];

/** Two aliases with one key say the same; a flag left out is a flag that is false. */
const keyOf = ({ text, lang, case: letters, context, ...flags }: Alias): string =>
  JSON.stringify(
    [text, lang, letters, context, flags.afterFullName, flags.delimited, flags.notAfterWord, flags.described],
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

/** Where an entity says of which others what a relation of some kind could say, too. */
function* alreadySaid(entity: Entity): Generator<[field: string, kind: Relation['kind'], id: unknown]> {
  if (entity.type === 'person') {
    for (const [i, { of }] of entity.roles.entries()) {
      yield [`roles.${i}`, 'leads', of];
      yield [`roles.${i}`, 'member-of', of];
    }
  }
  if (entity.type !== 'organisation') return;
  for (const [i, { party }] of entity.owners.entries()) yield [`owners.${i}`, 'owned-by', party];
}

function* repeatedRelations(entity: Entity): Generator<Fault> {
  const said = [...alreadySaid(entity)];
  for (const [i, { kind, to }] of entity.relations.entries()) {
    const [field] = said.find(([, other, id]) => other === kind && id === to) ?? [];
    if (field) yield { field: `relations.${i}`, message: `${field} says it already; leave the relation out` };
  }
}

function* emptyDescriptions({ description }: Entity): Generator<Fault> {
  for (const language of LANGUAGES) {
    if (description[language] === '') yield { field: `description.${language}`, message: 'must not be empty' };
  }
}

/** Checks what an entity shows by itself: dates after `today` (`YYYY-MM-DD`), anything given twice, too few facts, no description. */
export function* checkEntity(entity: Entity, today: string): Generator<Fault> {
  yield* futureDates(entity, today);
  yield* repeatedIds(entity);
  yield* repeatedAliases(entity);
  yield* repeatedRelations(entity);
  yield* tooFewFacts(entity);
  yield* emptyDescriptions(entity);
}
