import { describe, expect, it } from 'vitest';
import { entity, indexOf, taken } from './gazetteer.ts';

const index = indexOf([
  entity('lombard', ['Éric Lombard', { text: 'Lombard', afterFullName: true }], { type: 'person' }),
  entity('kaam', ['Khaldoon Al Mubarak', { text: 'Al Mubarak', afterFullName: true }], { type: 'person' }),
  entity('macron', ['Emmanuel Macron', 'Macron'], { type: 'person' }),
  entity('elysee', ['Élysée'], { type: 'place', kind: 'site' }),
]);
const NAMED = 'Éric Lombard et Khaldoon Al Mubarak se connaissent.\n';
const later = (text: string) => taken(NAMED + text, index).slice(2);

describe('another given name before a surname', () => {
  it.each([
    'le baryton Alain Lombard chante',
    'Paul Lombard chante',
    'un certain Zébulon Lombard chante longuement',
    'the trader Yasser Al Mubarak agreed',
    'Omar Al Mubarak agreed',
    'Jean-Christophe Lombard écrit',
    'sa femme, Brigitte Macron, sourit',
  ])('makes it another person’s: %s', (text) => expect(later(text)).toEqual([]));

  it.each([
    ['le ministre Lombard signe', 'Lombard'],
    ['Ministre Lombard', 'Lombard'],
    ['Mr Al Mubarak agreed', 'Al Mubarak'],
    ['Yesterday Lombard agreed', 'Lombard'],
    ['On verra. Hier Lombard signait', 'Lombard'],
    ['Minister Says Lombard Will Go', 'Lombard'],
    ['MEETS LOMBARD', 'LOMBARD'],
    ['à l’Assemblée Lombard répondra demain', 'Lombard'],
    ['since Brexit Macron stays calm', 'Macron'],
    ['on a vu Macron-Lombard ensemble', 'Macron,Lombard'],
  ])('is none in %j', (text, names) => expect(later(text).join()).toBe(names));
});

describe('a palace’s name', () => {
  it.each(['raconte Élysée, infirmière', 'Élysée, 44 ans, dort', 'Mme Élysée dort', 'M. Élysée dort'])(
    'is a given name in %j',
    (text) => expect(taken(text, index)).toEqual([]),
  );
  it.each(['dit l’Élysée', 'Élysée, 44 ans après', 'À l’Élysée, 44 invités'])('is the palace in %j', (text) =>
    expect(taken(text, index)).toEqual(['Élysée']),
  );
  it.each([
    ['le traité de l’Élysée', 0],
    ['L’accord de l’Élysée fut signé', 0],
    ['avec l’accord de l’Élysée', 1],
    ['sans accord de l’Élysée', 1],
  ])('is a treaty’s, or gives consent: %s', (text, count) => expect(taken(text, index)).toHaveLength(count));
});
