import type { Context } from '../data/records/context.ts';
import type { Entity } from '../data/records/entity.ts';
import { type Entry, entriesOf, type Rule } from './entries.ts';
import { EXACT_CASE, filterHash, type IndexedEntity, type IndexMeta, newIndex, type Views } from './index.ts';
import { isBetweenWords } from './reader.ts';

/** Compares as the finder narrows: symbol by symbol, a shorter text before one that goes on from it. */
function compareSymbols(a: readonly number[], b: readonly number[]): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Gives equal rules one number; 0 is no rule. */
function numberRules(entries: readonly Entry[]): { rules: Rule[]; numberOf: (entry: Entry) => number } {
  const numbers = new Map<string, number>();
  const rules: Rule[] = [];
  for (const { rule } of entries) {
    const key = JSON.stringify(rule);
    if (rule && !numbers.has(key)) numbers.set(key, rules.push(rule));
  }
  return { rules, numberOf: ({ rule }) => (rule ? (numbers.get(JSON.stringify(rule)) ?? 0) : 0) };
}

const indexed = (entity: Entity): IndexedEntity => ({
  id: entity.id,
  type: entity.type,
  ...(entity.type === 'place' && { kind: entity.kind }),
  prominence: entity.prominence,
});

/** The first three symbols of an entry's first word, 0 where it is shorter. */
function firstOfWord([first = 0, second = 0, third = 0]: readonly number[]): [number, number, number] {
  if (isBetweenWords(second)) return [first, 0, 0];
  return [first, second, isBetweenWords(third) ? 0 : third];
}

function fill(views: Views, entries: readonly Entry[], numberOf: (entry: Entry) => number): void {
  let at = 0;
  for (const [i, entry] of entries.entries()) {
    views.starts[i] = at;
    views.pool.set(entry.symbols, at);
    at += entry.symbols.length;
    views.upper[i] = entry.upper;
    views.owner[i] = entry.owner;
    views.rule[i] = numberOf(entry);
    views.kind[i] = entry.kind;
    views.flags[i] = entry.exact ? EXACT_CASE : 0;
    const hash = filterHash(...firstOfWord(entry.symbols));
    views.filter[hash >> 3] = (views.filter[hash >> 3] ?? 0) | (1 << (hash & 7));
  }
  views.starts[entries.length] = at;
}

/** Compiles entities and contexts into one binary index; `readIndex` takes it up. */
export function compileIndex(entities: readonly Entity[], contexts: readonly Context[]): ArrayBuffer {
  const entries = entriesOf(entities, contexts).sort((a, b) => compareSymbols(a.symbols, b.symbols));
  const ordinals = new Map(entities.map((entity, i) => [entity.id, i]));
  const { rules, numberOf } = numberRules(entries);
  const meta: IndexMeta = {
    entities: entities.map(indexed),
    contexts: contexts.map(({ id, entities: ids }) => ({
      id,
      entities: ids.flatMap((entity) => ordinals.get(entity) ?? []),
    })),
    rules,
  };
  const pool = entries.reduce((sum, { symbols }) => sum + symbols.length, 0);
  const { buffer, views } = newIndex(entries.length, pool, meta);
  fill(views, entries, numberOf);
  return buffer;
}
