import type { Entity } from './entity.ts';
import type { Pack } from './pack.ts';

/** What is wrong, and where: the entity's id and the path of the field within it. */
export interface Problem {
  entity: string;
  field: string;
  message: string;
}

const repeated = (ids: readonly string[]): string[] => ids.filter((id, i) => ids.indexOf(id) !== i);

function* referencesOf(entity: Entity): Generator<[field: string, id: string]> {
  for (const [i, relation] of entity.relations.entries()) yield [`relations.${i}.to`, relation.to];
  if (entity.type !== 'deal') return;
  for (const key of ['parties', 'signatories'] as const) {
    for (const [i, party] of entity[key].entries()) {
      if (typeof party === 'string') yield [`${key}.${i}`, party];
    }
  }
}

function* contextsOf(entity: Entity): Generator<[field: string, id: string]> {
  for (const [i, alias] of entity.aliases.entries()) {
    for (const key of ['for', 'against'] as const) {
      for (const id of alias.context?.[key] ?? []) yield [`aliases.${i}.context.${key}`, id];
    }
  }
}

function* datesOf(entity: Entity): Generator<[field: string, date: string]> {
  for (const [i, fact] of entity.facts.entries()) yield [`facts.${i}.asOf`, fact.asOf];
  if (entity.type !== 'deal') return;
  for (const [i, figure] of entity.figures.entries()) {
    for (const [j, value] of figure.history.entries()) {
      yield [`figures.${i}.history.${j}.asOf`, value.asOf];
    }
  }
}

function* problemsOf(entity: Entity, known: { ids: Set<string>; contexts: Set<string> }, today: string) {
  for (const [field, id] of referencesOf(entity)) {
    if (!known.ids.has(id)) yield { field, message: `no entity has the id "${id}"` };
  }
  for (const [field, id] of contextsOf(entity)) {
    if (!known.contexts.has(id)) yield { field, message: `no context has the id "${id}"` };
  }
  for (const [field, date] of datesOf(entity)) {
    if (date > today) yield { field, message: `${date} is in the future` };
  }
  for (const id of repeated(entity.facts.map((fact) => fact.id))) {
    yield { field: 'facts', message: `two facts have the id "${id}"` };
  }
}

/**
 * Checks what no single field shows: ids that point nowhere, ids given twice, dates after `today`
 * (`YYYY-MM-DD`).
 */
export function checkPack(pack: Pack, today: string): Problem[] {
  const ids = pack.entities.map((entity) => entity.id);
  const contexts = pack.contexts.map((context) => context.id);
  const known = { ids: new Set(ids), contexts: new Set(contexts) };
  const problems: Problem[] = repeated(ids).map((entity) => ({
    entity,
    field: 'id',
    message: 'another entity has the same id',
  }));
  for (const entity of pack.entities) {
    for (const problem of problemsOf(entity, known, today)) problems.push({ entity: entity.id, ...problem });
  }
  for (const context of pack.contexts) {
    for (const id of context.entities.filter((id) => !known.ids.has(id))) {
      problems.push({ entity: context.id, field: 'entities', message: `no entity has the id "${id}"` });
    }
  }
  return problems;
}
