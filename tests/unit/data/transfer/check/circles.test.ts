import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../../../data/records/entity.ts';
import type { Relation } from '../../../../../data/records/relation.ts';
import { circlesOf } from '../../../../../data/transfer/check/circles.ts';

type Tie = readonly [from: string, kind: Relation['kind'], to: string];

const entitiesOf = (ties: readonly Tie[]): Entity[] => {
  const ids = [...new Set(ties.flatMap(([from, , to]) => [from, to]))];
  return ids.map((id) => ({
    ...({ id } as Entity),
    relations: ties.flatMap(([from, kind, to]) => (from === id ? [{ kind, to }] : [])),
  }));
};

const circled = (...ties: Tie[]) => [...circlesOf(entitiesOf(ties)).keys()].sort();

describe('a circle', () => {
  it('takes in those on it, not those that lead to it or away from it', () => {
    const ties: Tie[] = [
      ['before', 'part-of', 'a'],
      ['a', 'part-of', 'b'],
      ['b', 'part-of', 'c'],
      ['c', 'part-of', 'a'],
      ['c', 'part-of', 'after'],
    ];
    expect(circled(...ties)).toEqual(['a', 'b', 'c']);
    expect(circlesOf(entitiesOf(ties)).get('b')?.message).toMatch(/^part-of runs in a circle: (\w) → \w → \w → \1$/);
  });

  it('is none where two ways lead to the same', () => {
    expect(circled(['a', 'part-of', 'b'], ['a', 'part-of', 'c'], ['b', 'part-of', 'd'], ['c', 'part-of', 'd'])).toEqual(
      [],
    );
  });

  it('is none of several kinds, nor of those that may go both ways', () => {
    expect(circled(['a', 'part-of', 'b'], ['b', 'located-in', 'a'])).toEqual([]);
    expect(circled(['a', 'owned-by', 'b'], ['b', 'owned-by', 'a'])).toEqual([]);
  });

  it('of a hundred thousand is found soon, and told in short', () => {
    const ties = Array.from({ length: 100_000 }, (_, i): Tie => [`e${i}`, 'succeeded-by', `e${(i + 1) % 100_000}`]);
    const faults = circlesOf(entitiesOf(ties.slice(0, 2)));
    expect(faults.size).toBe(0);
    const entities = ties.map(([id, kind, to]) => ({ ...({ id } as Entity), relations: [{ kind, to }] }));
    const found = circlesOf(entities);
    expect(found.size).toBe(100_000);
    expect(found.get('e5')?.message.length).toBeLessThan(100);
  });
});
