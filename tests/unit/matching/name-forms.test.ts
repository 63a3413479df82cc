import { describe, expect, it } from 'vitest';
import { nameForms } from '../../../matching/name-forms.ts';
import { entity, indexOf, taken } from './gazetteer.ts';

describe('other forms of a name', () => {
  it('are an acronym’s dots', () => {
    expect(nameForms('KSA', 'place')).toEqual(['K.S.A.']);
    expect(nameForms('MENA', 'place')).toEqual(['M.E.N.A.']);
    expect(nameForms('MbZ', 'person')).toEqual(['M.B.Z.']);
  });

  it('are a person’s surname first', () => {
    expect(nameForms('Jean-Noël Barrot', 'person')).toEqual(['Barrot, Jean-Noël', 'BARROT Jean-Noël']);
    expect(nameForms('Khaldoon Khalifa Al Mubarak', 'person')).toEqual([
      'Al Mubarak, Khaldoon Khalifa',
      'AL MUBARAK Khaldoon Khalifa',
    ]);
  });

  it.each([
    ['AI', 'concept'],
    ['4IR', 'concept'],
    ['Paris', 'place'],
    ['ABCDEF', 'organisation'],
    ['Saudi Arabia', 'place'],
    ['Macron', 'person'],
    ['Mohamed bin Zayed', 'person'],
    ['إمانويل ماكرون', 'person'],
  ] as const)('are none for %s, a %s', (alias, type) => expect(nameForms(alias, type)).toEqual([]));

  const index = indexOf([
    entity('ksa', ['KSA']),
    entity('any', [{ text: 'XYZ', case: 'any' }]),
    entity('lombard', ['Éric Lombard', { text: 'Sheikh Éric', afterFullName: true }], { type: 'person' }),
  ]);

  it.each([
    ['the K.S.A. and K.S.A, the K S A', ['K.S.A.', 'K.S.A', 'K S A']],
    ['k.s.a. and k s a', []],
    ['X.Y.Z.', []],
    ['LOMBARD Eric; Lombard, Éric; LOMBARD, Eric', ['LOMBARD Eric', 'Lombard, Éric', 'LOMBARD, Eric']],
    ['le Lombard Éric', []],
    ['ÉRIC Sheikh', []],
  ])('are found with their capitals: %s', (text, names) => expect(taken(text, index)).toEqual(names));
});
