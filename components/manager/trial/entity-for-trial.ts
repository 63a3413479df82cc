import * as v from 'valibot';
import { type Alias, alias } from '../../../data/records/alias.ts';
import type { Context } from '../../../data/records/context.ts';
import { described } from '../../../data/records/described.ts';
import { type Entity, entity } from '../../../data/records/entity.ts';
import { ENTITY_TYPES } from '../../../data/records/entity-type.ts';
import { figure } from '../../../data/records/figure.ts';
import { id } from '../../../data/records/id.ts';
import { cleaned } from '../editor/clean.ts';
import { type Draft, getList } from '../editor/draft.ts';

/** The values of a list that are sound. */
const soundOf = <S extends v.GenericSchema>(schema: S, list: readonly unknown[]): v.InferOutput<S>[] =>
  list.flatMap((value) => {
    const parsed = v.safeParse(schema, value);
    return parsed.success ? [parsed.output] : [];
  });

const inAll = { ar: '-', fr: '-', en: '-' };
const text = v.pipe(v.string(), v.trim(), v.minLength(1));

/** What a deal is found by, beside its aliases. */
function ofDeal(record: Draft): object {
  const told = v.safeParse(described, record.described);
  return { figures: soundOf(figure, getList(record, 'figures')), ...(told.success && { described: told.output }) };
}

/** An entity with all of a draft that a text is searched for and that is sound; what else is wrong does not matter here. */
export function entityForTrial(draft: Draft, name: string, isNew: boolean): Entity {
  const record = cleaned(draft, isNew);
  const type = ENTITY_TYPES.find((one) => one === record.type) ?? 'concept';
  return v.parse(entity, {
    ...{
      id: v.is(id, name) ? name : 'tried',
      type,
      name: inAll,
      description: inAll,
      prominence: 3,
      facts: [],
      relations: [],
    },
    aliases: soundOf(alias, getList(record, 'aliases')),
    neverInside: soundOf(text, getList(record, 'neverInside')),
    ...(type === 'place' && { kind: 'site' }),
    ...(type === 'deal' && ofDeal(record)),
  });
}

const contextsOfAlias = ({ context }: Alias): string[] => [...(context?.for ?? []), ...(context?.against ?? [])];

/** The contexts that an entity's rules refer to. */
function contextsOf(entity: Entity): Set<string> {
  const ids = entity.aliases.flatMap(contextsOfAlias);
  if (entity.type !== 'deal' || !entity.described) return new Set(ids);
  const { sides, standIns, objects, against } = entity.described;
  return new Set([...ids, ...sides.flat(), ...standIns, ...objects, ...against]);
}

/** Reading more records than this would hold up the trial more than they can change in it. */
const MOST_WITNESSES = 60;

/** Ids of the entities whose mention is evidence for an entity's rules, or against them. */
export function witnessesOf(entity: Entity, contexts: readonly Context[]): string[] {
  const asked = contextsOf(entity);
  const ids = contexts.flatMap((context) => (asked.has(context.id) ? context.entities : []));
  return [...new Set(ids)].slice(0, MOST_WITNESSES);
}
