import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../data/records/entity.ts';
import { compileIndex } from '../../../matching/compile.ts';
import { readIndex } from '../../../matching/index.ts';
import { layered } from '../../../matching/layered.ts';
import { spot } from '../../../matching/spot.ts';
import { readPacks } from '../../../tools/packs.ts';
import { readDigests } from './digests.ts';

/** Several indexes are compiled. */
const PATIENT = 60_000; // ms

const DIGESTS = readDigests();
const packs = readPacks();
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
const entities = packs.flatMap((pack) => pack.entities).sort(byId);
const contexts = packs.flatMap((pack) => pack.contexts);
const lower = readIndex(compileIndex(entities, contexts));

const over = (own: readonly Entity[]) => layered(lower, readIndex(compileIndex(own, [])));
const told = (text: string, index: typeof lower) => spot(text, index);

const entityOf = (id: string): Entity => entities.find((entity) => entity.id === id) as Entity;
const OWN: Entity = {
  ...entityOf('mgx'),
  id: 'zorblatt-fund',
  name: { ar: 'زوربلات', fr: 'Zorblatt', en: 'Zorblatt' },
  aliases: [
    { text: 'Zorblatt', lang: 'en' },
    { text: 'زوربلات', lang: 'ar' },
  ],
};

describe('an index over another', () => {
  it('changes nothing if it has nothing', () => {
    for (const { text } of DIGESTS) expect(told(text, over([]))).toEqual(told(text, lower));
  });

  it(
    'says the same of entities that it has unchanged, whichever they are',
    () => {
      const some = fc.subarray(entities, { minLength: 1 });
      fc.assert(
        fc.property(some, (own) => {
          const both = over(own);
          for (const { text } of DIGESTS) expect(told(text, both)).toEqual(told(text, lower));
        }),
        { numRuns: 8 },
      );
    },
    PATIENT,
  );

  it(
    'says what one index of all would say, where entities are changed and added',
    () => {
      const changed = fc.subarray(entities, { minLength: 1, maxLength: 8 });
      fc.assert(
        fc.property(changed, fc.nat(3), (some, dropped) => {
          const own = some.map((entity): Entity => ({ ...entity, aliases: entity.aliases.slice(dropped) }));
          const ids = new Set(own.map(({ id }) => id));
          const all = [...entities.filter(({ id }) => !ids.has(id)), ...own, OWN].sort(byId);
          const whole = readIndex(compileIndex(all, contexts));
          const both = over([...own, OWN].sort(byId));
          for (const { text } of DIGESTS) {
            const said = `${text}\nZorblatt signed with MGX; وزوربلات أيضا.`;
            expect(told(said, both)).toEqual(told(said, whole));
          }
        }),
        { numRuns: 6 },
      );
    },
    PATIENT,
  );

  it('finds a name of its own behind an Arabic clitic', () => {
    const [mention] = told('قالت وزوربلات إن', over([OWN]));
    expect(mention).toMatchObject({ id: 'zorblatt-fund', start: 6 });
  });

  it('brings units for figures where the one below has none', () => {
    const bare = readIndex(compileIndex([entityOf('france')], []));
    const deal = entityOf('uae-france-ai-campus');
    const both = layered(bare, readIndex(compileIndex([deal], [])));
    const whole = readIndex(compileIndex([entityOf('france'), deal], []));
    const text = 'The UAE–France AI campus: 1 GW was announced.';
    expect(told(text, whole).length).toBeGreaterThan(1);
    expect(told(text, both)).toEqual(told(text, whole));
  });
});
