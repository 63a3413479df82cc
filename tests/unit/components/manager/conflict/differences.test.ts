import { describe, expect, it } from 'vitest';
import { differences, withTheirs } from '../../../../../components/manager/conflict/differences.ts';
import type { Entity } from '../../../../../data/records/entity.ts';

const in3 = (text: string) => ({ ar: text, fr: text, en: text });
const fact = (id: string, text = id) => ({ id, text: in3(text), asOf: '2025', sources: [] });
const BASE: Entity = {
  id: 'x',
  type: 'place',
  kind: 'city',
  name: in3('X'),
  description: in3('a city'),
  prominence: 1,
  aliases: [{ text: 'X', lang: 'en' }],
  neverInside: [],
  facts: [fact('a'), fact('b')],
  relations: [],
};

describe('two versions of an entity', () => {
  it('do not differ in what says the same, whatever the order of its keys', () => {
    const { name, ...rest } = BASE;
    expect(differences(BASE, { ...rest, name: { en: 'X', ar: 'X', fr: 'X' } } as Entity)).toEqual([]);
  });

  it('differ in fields, in the order of the form, each with what the pack had before', () => {
    const mine: Entity = { ...BASE, name: in3('Mine'), prominence: 3 };
    const theirs: Entity = { ...BASE, description: in3('a town') };
    expect(differences(mine, theirs, BASE)).toEqual([
      { field: 'name', mine: [in3('Mine')], theirs: [in3('X')], before: [in3('X')], same: 0 },
      { field: 'description', mine: [in3('a city')], theirs: [in3('a town')], before: [in3('a city')], same: 0 },
      { field: 'prominence', mine: [3], theirs: [1], before: [1], same: 0 },
    ]);
  });

  it('differ in the items of a list that are not in both', () => {
    const mine = { ...BASE, facts: [fact('a'), fact('b', 'mine'), fact('c')] };
    const [difference] = differences(mine, { ...BASE, facts: [fact('a'), fact('b', 'theirs')] }, BASE);
    expect(difference).toMatchObject({
      field: 'facts',
      mine: [fact('b', 'mine'), fact('c')],
      theirs: [fact('b', 'theirs')],
      same: 1,
    });
  });

  it('differ as a whole where a list is in another order', () => {
    const [difference] = differences({ ...BASE, facts: [fact('b'), fact('a')] }, BASE);
    expect(difference).toMatchObject({ mine: [fact('b'), fact('a')], theirs: [fact('a'), fact('b')], same: 0 });
  });

  it('make one of the fields that were taken of the other', () => {
    const mine = { ...BASE, name: in3('Mine'), facts: [] };
    const theirs = { ...BASE, name: in3('Theirs') };
    expect(withTheirs(mine, theirs, new Set(['facts']))).toEqual({ ...mine, facts: BASE.facts });
    expect(withTheirs({ ...mine }, theirs, new Set(['name', 'facts']))).toEqual(theirs);
  });
});
