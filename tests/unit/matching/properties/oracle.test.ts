import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spot } from '../../../../matching/spot.ts';
import { entity, indexOf } from '../gazetteer.ts';
import { ALPHABET, oracle, PASSED_OVER, SEPARATORS, STOPS, spell } from './oracle.ts';
import { runs, TIME } from './runs.ts';

const letters = ALPHABET.filter((char) => ![...SEPARATORS, ...PASSED_OVER, ...STOPS].includes(char));
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 3 });
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const names = fc.uniqueArray(name, { selector: spell, minLength: 1, maxLength: 6 });

/** Texts that often hold a name, whole or cut, between random letters. */
const textWith = (known: readonly string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(...known), fc.string({ unit: fc.constantFrom(...ALPHABET), maxLength: 5 })), {
      maxLength: 8,
    })
    .map((parts) => parts.join(''));

const cases = names.chain((known) => fc.record({ known: fc.constant(known), text: textWith(known) }));

/** The names under test: each an entity of its own, in any case. */
const indexOfAll = (known: readonly string[]) =>
  indexOf(known.map((text, i) => entity(`name-${i}`, [{ text, case: 'any' }])));
const nameOf = (known: readonly string[], id: string) => known[Number(id.slice('name-'.length))];

describe('plain names', () => {
  it(
    'are spotted as the slow oracle spots them',
    () => {
      fc.assert(
        fc.property(cases, ({ known, text }) => {
          const spotted = spot(text, indexOfAll(known)).map(({ start, end, id }) => ({
            start,
            end,
            name: nameOf(known, id),
          }));
          expect(spotted).toEqual(oracle(text, known));
        }),
        runs(30_000),
      );
    },
    TIME,
  );
});
