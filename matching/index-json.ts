import type { Context } from '../data/records/context.ts';
import type { Entity } from '../data/records/entity.ts';
import { dealsOf } from './deals/indexed-deal.ts';
import type { IndexMeta } from './index.ts';

/** What of an index stays JSON, as UTF-16 units. */
export function jsonOf(
  entities: readonly Entity[],
  contexts: readonly Context[],
  rest: Pick<IndexMeta, 'rules' | 'sorts'>,
): Uint16Array {
  const ordinals = new Map(contexts.length > 0 ? entities.map((entity, i) => [entity.id, i]) : []);
  const indexed = contexts.map(({ id, entities: ids }) => ({
    id,
    entities: ids.flatMap((entity) => ordinals.get(entity) ?? []),
  }));
  const json = JSON.stringify({ contexts: indexed, deals: dealsOf(entities), ...rest } satisfies IndexMeta);
  return Uint16Array.from(json, (char) => char.charCodeAt(0));
}
