import { describe, expect, it } from 'vitest';
import { entity, indexOf, taken } from './gazetteer.ts';

const index = indexOf([
  entity('kaam', ['Khaldoon Al Mubarak', { text: 'Al Mubarak', afterFullName: true }], { type: 'person' }),
  entity('barrot', ['Jean-Noël Barrot', { text: 'Barrot', afterFullName: true }], { type: 'person' }),
  entity('mbz', ['Mohamed bin Zayed', { text: 'bin Zayed', afterFullName: true, notAfterWord: true }], {
    type: 'person',
  }),
  entity('ministry', ['Foreign Ministry', { text: 'Ministry', afterFullName: true }]),
]);

describe('a middle name', () => {
  it.each([
    'Khaldoon K. Al Mubarak',
    'Khaldoon K Al Mubarak',
    'Khaldoun Saleh Al Moubarak',
    'Khaldoon A. B. Al Mubarak',
    'Jean-Noël Jacques Barrot',
    'Jean Noël Jacques Marie Barrot',
  ])('is part of the full name: %s', (name) => {
    expect(taken(`Then ${name} spoke.`, index)).toEqual([name]);
    expect(taken(`Minister ${name} spoke.`, index)).toEqual([name]);
  });

  it.each([
    'Khaldoon met Al Mubarak',
    'Khaldoon Al Mubarak’s',
    'Khaldoon A. B. C. Al Mubarak',
    'Khaldoon, K. Al Mubarak',
    'Khaldoon K.\nAl Mubarak',
    'Mohamed Hamdan bin Zayed',
    'Foreign Trade Ministry',
    'XKhaldoon K. Al Mubarak',
  ])('is none in %j', (text) => {
    expect(taken(text, index)).toEqual(text.startsWith('Khaldoon Al') ? ['Khaldoon Al Mubarak'] : []);
  });

  it('makes a full name that the surname may follow', () => {
    expect(taken('Jean-Noël X. Barrot came. M. Barrot left.', index)).toEqual(['Jean-Noël X. Barrot', 'Barrot']);
  });
});
