import { describe, expect, it } from 'vitest';
import { expandAlternatives } from '../../../matching/variants.ts';
import { indexOfNames, taken } from './gazetteer.ts';

describe('alternatives in braces', () => {
  it('stand for each of them', () => {
    expect(expandAlternatives('campus {IA|d’IA}')).toEqual(['campus IA', 'campus d’IA']);
  });

  it('multiply', () => {
    expect(expandAlternatives('{a|b}{c|d}')).toEqual(['ac', 'ad', 'bc', 'bd']);
  });

  it('may be empty, and leave no double space', () => {
    expect(expandAlternatives('{قصر |}الإليزيه')).toEqual(['قصر الإليزيه', 'الإليزيه']);
    expect(expandAlternatives(' a {b|} c ')).toEqual(['a b c', 'a c']);
  });

  it('may stand within each other', () => {
    expect(new Set(expandAlternatives('Kingdom {Tower|of {Bahrain|Spain}}'))).toEqual(
      new Set(['Kingdom Tower', 'Kingdom of Bahrain', 'Kingdom of Spain']),
    );
  });

  it('do not touch a dollar sign', () => {
    expect(expandAlternatives('{$&|$1}')).toEqual(['$&', '$1']);
  });

  it('are all spotted', () => {
    expect(
      taken('Ambassade de données, ambassades numériques', indexOfNames('ambassade{s|} {de données|numériques}')),
    ).toEqual(['Ambassade de données', 'ambassades numériques']);
  });
});
