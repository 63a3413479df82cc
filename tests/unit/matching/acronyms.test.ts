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
});
