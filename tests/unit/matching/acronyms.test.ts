import { describe, expect, it } from 'vitest';
import { context, entity, indexOf, rule, taken } from './gazetteer.ts';

const index = indexOf(
  [
    entity('afp', ['Agence France-Presse', { text: 'AFP', context: rule({ for: ['press'], otherwise: 'take' }) }]),
    entity('uae', ['UAE']),
  ],
  [context('press', ['agency'])],
);

describe('an acronym that the text spells out', () => {
  it.each([
    'Acute flaccid paralysis (AFP) is rare. AFP is watched.',
    'Alpha-fetoprotein (AFP) is a protein; doctors measure AFP.',
    'The Armed Forces of the Philippines (AFP) moved on. AFP troops.',
    'AFP (alpha-fetoprotein) is measured. An agency measures AFP.',
    'L’alpha-fœtoprotéine (AFP) est dosée.',
    'Association for Financial Professionals (AFP)',
  ])('as something else is left everywhere: %s', (text) => expect(taken(text, index)).toEqual([]));

  it.each(['Agence France-Presse (AFP) was there, and AFP said so.', 'AFP (Agence France-Presse) was there.'])(
    'as the entity is taken: %s',
    (text) => expect(taken(text, index)).toHaveLength(text.includes('and') ? 3 : 2),
  );

  it.each(['(AFP)', 'PARIS (AFP) - The minister', 'a photo (AFP)', 'Ludovic Marin (AFP)', 'AFP (as of May)'])(
    'is not seen in %j',
    (text) => expect(taken(text, index)).toEqual(['AFP']),
  );

  it('is not looked for where the alias asks for no context', () => {
    expect(taken('University of Alabama Extension (UAE)', index)).toEqual(['UAE']);
  });

  it.each([
    'AFP, or alpha-fetoprotein, is measured. AFP is high.',
    'L’alpha-fœtoprotéine, ou AFP, est dosée ; l’AFP monte.',
    'AFP, short for Association for Fair Play, met. A.F.P. is small.',
    'The Association for Fair Play (“AFP”) met. AFP is small.',
    'Alpha-fetoprotein (A.F.P.) is a protein, and AFP is measured.',
  ])('in any order is left: %s', (text) => expect(taken(text, index)).toEqual([]));

  it.each([
    'AFP (a French press agency)',
    'AFP or Reuters',
    'AFP, ou la dépêche',
    'Reuters or AFP',
    'A.F.P., short for Agence France-Presse',
  ])('is not seen in %j, either', (text) => expect(taken(text, index)[0]).toMatch(/^A\.?F\.?P\.?$/));
});

describe('an ambiguous acronym', () => {
  it.each([
    'les AFP ferment',
    'une AFP élevée',
    'an AFP of 400',
    'two AFP.',
    'le gène AFP',
    'expression of the AFP',
    'AFP expression',
    'AFP levels',
    'AFP Ventures',
    'AFP Habitat',
    'AFP-12',
    'AFP3000',
  ])('is another thing’s in %j', (text) => expect(taken(text, index)).toEqual([]));

  it.each(['an AFP reporter', 'l’AFP', 'AFP capital letters', 'AFP-backed', 'the AFP', 'AFP-2025 budget'])(
    'is the agency’s in %j',
    (text) => expect(taken(text, index)).toEqual(['AFP']),
  );

  it('is looked at in organisations’ names only, and only if its alias asks for context', () => {
    expect(taken('les UAE, a UAE of old', index)).toEqual(['UAE', 'UAE']);
  });
});
