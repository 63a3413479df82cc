import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../data/records/language.ts';
import { spot } from '../../../matching/spot.ts';
import { readPacks } from '../../../tools/packs.ts';
import { BUNDLED } from './bundled.ts';

/** A claim has no name that a text could write; it is there to be looked up. */
const NAMELESS = ['first-major-investment-claim'];

const entities = readPacks()
  .flatMap((pack) => pack.entities)
  .filter(({ id }) => !NAMELESS.includes(id));

describe('the name that a card shows', () => {
  it.each(entities.map(({ id, name }) => [id, name] as const))(
    'is spotted as its entity in each language: %s',
    (id, name) => {
      for (const language of LANGUAGES)
        expect(spot(name[language], BUNDLED).map((mention) => mention.id)).toContain(id);
    },
  );
});
