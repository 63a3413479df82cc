import type { Entity } from '../../records/entity.ts';
import type { Fault } from '../../records/fault.ts';
import type { Relation } from '../../records/relation.ts';
import { type Graph, stronglyConnected } from './strongly-connected.ts';

/** Relations that may never lead back to where they began. */
const ONE_WAY: readonly Relation['kind'][] = ['part-of', 'located-in', 'succeeded-by'];

const MOST_SHOWN = 5;

function graphOf(entities: Iterable<Entity>, kind: Relation['kind']): Graph {
  const graph = new Map<string, string[]>();
  for (const { id, relations } of entities) {
    const to = relations.flatMap((relation) => (relation.kind === kind ? [relation.to] : []));
    if (to.length > 0) graph.set(id, to);
  }
  return graph;
}

/** The shortest way from the first of a circle's members back to it. */
function circleOf(members: readonly string[], graph: Graph): string[] {
  const [start = ''] = members;
  const inside = new Set(members);
  const before = new Map<string, string>();
  const queue = [start];
  for (const id of queue) {
    for (const to of graph.get(id) ?? []) {
      if (to === start) return wayTo(id, before);
      if (!inside.has(to) || before.has(to)) continue;
      before.set(to, id);
      queue.push(to);
    }
  }
  return queue;
}

function wayTo(id: string, before: ReadonlyMap<string, string>): string[] {
  const way: string[] = [];
  for (let at: string | undefined = id; at !== undefined; at = before.get(at)) way.push(at);
  return way.reverse();
}

const shown = (way: readonly string[]): string =>
  [...way.slice(0, MOST_SHOWN), ...(way.length > MOST_SHOWN ? ['…'] : []), way[0]].join(' → ');

/** The entities whose relations lead back to themselves, each with the way. */
export function circlesOf(entities: readonly Entity[]): Map<string, Fault> {
  const faults = new Map<string, Fault>();
  for (const kind of ONE_WAY) {
    const graph = graphOf(entities, kind);
    for (const members of stronglyConnected(graph)) {
      const way = shown(circleOf(members, graph));
      const message = `${kind} runs in a circle: ${way}`;
      for (const id of members)
        faults.set(id, { field: 'relations', message, says: { name: 'circle', values: { way } } });
    }
  }
  return faults;
}
