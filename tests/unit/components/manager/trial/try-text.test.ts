import { describe, expect, it } from 'vitest';
import { blankEntity } from '../../../../../components/manager/editor/blanks.ts';
import { withValue } from '../../../../../components/manager/editor/draft.ts';
import { entityForTrial, witnessesOf } from '../../../../../components/manager/trial/entity-for-trial.ts';
import { inSlices } from '../../../../../components/manager/trial/in-slices.ts';
import { trialText } from '../../../../../components/manager/trial/trial-words.ts';
import { stretchesOf, tryText } from '../../../../../components/manager/trial/try-text.ts';
import { catalogueOf } from '../../../../../components/words/words.ts';
import type { Entity } from '../../../../../data/records/entity.ts';
import { LANGUAGES } from '../../../../../data/records/language.ts';
import { readPacks } from '../../../../../tools/packs.ts';

const packs = readPacks();
const ENTITIES = packs.flatMap((pack) => pack.entities);
const CONTEXTS = packs.flatMap((pack) => pack.contexts);
const byId = (id: string) => ENTITIES.find((entity) => entity.id === id) as Entity;
const never = new AbortController().signal;

async function tried(id: string, text: string, draft: object = byId(id)) {
  const entity = entityForTrial({ ...draft }, id, false);
  const witnesses = witnessesOf(entity, CONTEXTS)
    .filter((one) => one !== id)
    .map(byId);
  return inSlices(tryText(text, { entity, contexts: CONTEXTS, witnesses }), never);
}

describe('a text on which an entity is tried', () => {
  const text = 'The Kingdom’s Vision 2030 is not Kenya’s Vision 2030. In Nairobi, Kenya, Vision 2030 goes on.';

  it('tells what would be marked and what not, each with the reason', async () => {
    const found = await tried('saudi-vision-2030', text);
    expect(found.map((one) => [text.slice(one.start, one.end), one.taken])).toEqual([
      ['Kingdom’s Vision 2030', true],
      ['Vision 2030', false],
      ['Vision 2030', false],
    ]);
    expect(found[2]).toMatchObject({ objection: 'evidence-against', evidence: expect.stringMatching(/Nairobi|Kenya/) });
  });

  it('takes mentions of other entities as evidence, and shows none of them', async () => {
    const found = await tried('saudi-vision-2030', 'Vision 2030 of Saudi Arabia.');
    expect(found).toEqual([expect.objectContaining({ start: 0, taken: true, by: 'context' })]);
  });

  it('follows what is typed, also while other fields are not yet right', async () => {
    const draft = withValue(withValue({ ...byId('mgx') }, 'facts.0.asOf', 'soon'), 'aliases', [
      { text: 'Emgeeex', lang: 'en' },
      { text: '', lang: 'en' },
    ]);
    expect(await tried('mgx', 'Emgeeex and MGX', draft)).toEqual([expect.objectContaining({ start: 0, end: 7 })]);
  });

  it('finds a new entity by the name that was typed', () => {
    const entity = entityForTrial(blankEntity('Louvre Abu Dhabi', 'en'), 'louvre-abu-dhabi', true);
    const steps = tryText('At Louvre Abu Dhabi.', { entity, contexts: [], witnesses: [] });
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value).toMatchObject([{ start: 3, end: 19, taken: true, by: 'name' }]);
  });

  it('is tried for an entity of each type as it stands in the dataset', () => {
    for (const entity of ENTITIES)
      expect(entityForTrial({ ...entity }, entity.id, false).aliases).toEqual(entity.aliases);
  });

  it('is given up as soon as a newer one is tried', async () => {
    const trying = new AbortController();
    function* endless(): Generator<void, never> {
      for (;;) yield;
    }
    const work = inSlices(endless(), trying.signal);
    trying.abort(new Error('newer'));
    await expect(work).rejects.toThrow('newer');
  });
});

describe('what was tried', () => {
  it('is drawn in the text, which stays whole', async () => {
    const text = 'MGX, MGX (Metagenomi) and MGX of Abu Dhabi.';
    const stretches = stretchesOf(text, await tried('mgx', text));
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
    expect(stretches.filter((stretch) => stretch.tried).every((stretch) => stretch.text === 'MGX')).toBe(true);
  });

  it('is told as a sentence in each language', () => {
    const left = { start: 4, end: 7, taken: false, objection: 'evidence-against', evidence: 'Kenya' } as const;
    const taken = { start: 4, end: 7, taken: true, by: 'context', evidence: 'Riyadh' } as const;
    const told = LANGUAGES.flatMap((language) =>
      [left, taken].map((one) => trialText(one, 'The MGX', catalogueOf(language).editor.trial)),
    );
    expect(told[4]?.replace(/[\u2068\u2069]/g, '')).toBe(
      'Not marked: “MGX” at 5: what speaks against it is nearer (“Kenya”)',
    );
    expect(
      told.every((line) => line.includes('MGX') && /Kenya|Riyadh/.test(line) && !/[{}]|undefined/.test(line)),
    ).toBe(true);
  });
});
