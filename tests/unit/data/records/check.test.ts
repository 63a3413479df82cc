import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../../data/records/check.ts';
import { pack } from '../../../../data/records/pack.ts';
import { CONTEXT, DEAL, FACT, FIGURE, PACK, PERSON, RECORDED } from './examples.ts';

const TODAY = '2026-01-01';

/** The problems of the sound pack after a change of its entities or contexts. */
const problems = (changed: { entities?: unknown[]; contexts?: unknown[] }) =>
  checkPack(v.parse(pack, { ...PACK, ...changed }), TODAY);

describe('a pack as a whole', () => {
  it('has no problem if all is sound', () => {
    expect(problems({})).toEqual([]);
  });

  it('gives no id twice', () => {
    expect(problems({ entities: [PERSON, PERSON] })).toEqual([
      { entity: 'jane-doe', field: 'id', message: 'another entity has the same id' },
    ]);
  });

  it('gives no fact of an entity the id of another', () => {
    expect(problems({ entities: [{ ...PERSON, facts: [FACT, FACT] }] })).toEqual([
      { entity: 'jane-doe', field: 'facts', message: 'two facts have the id "signing"' },
    ]);
  });

  it('points to entities that are there', () => {
    const found = problems({
      entities: [
        PERSON,
        {
          ...DEAL,
          parties: ['jane-doe', 'nobody'],
          signatories: ['no-one'],
          relations: [{ kind: 'leads', to: 'none' }],
        },
      ],
      contexts: [{ ...CONTEXT, entities: ['nowhere'] }],
    });
    expect(found.map(({ entity, field, message }) => `${entity} ${field} ${message}`)).toEqual([
      'some-deal relations.0.to no entity has the id "none"',
      'some-deal parties.1 no entity has the id "nobody"',
      'some-deal signatories.0 no entity has the id "no-one"',
      'press entities no entity has the id "nowhere"',
    ]);
  });

  it('points to contexts that are there', () => {
    const context = { for: ['press'], against: ['weather'] };
    expect(problems({ entities: [{ ...PERSON, aliases: [{ text: 'JD', lang: 'en', context }] }] })).toEqual([
      { entity: 'jane-doe', field: 'aliases.0.context.against', message: 'no context has the id "weather"' },
    ]);
  });

  it('has no date in the future', () => {
    const ahead = { ...FIGURE, history: [RECORDED, { ...RECORDED, asOf: '2026-01-02' }] };
    const found = problems({
      entities: [
        { ...PERSON, facts: [{ ...FACT, asOf: '2027' }] },
        { ...DEAL, parties: [], figures: [ahead] },
      ],
    });
    expect(found).toEqual([
      { entity: 'jane-doe', field: 'facts.0.asOf', message: '2027 is in the future' },
      { entity: 'some-deal', field: 'figures.0.history.1.asOf', message: '2026-01-02 is in the future' },
    ]);
  });

  it('may be dated today, or this year', () => {
    const facts = [
      { ...FACT, asOf: TODAY },
      { ...FACT, id: 'other', asOf: '2026' },
    ];
    expect(problems({ entities: [{ ...PERSON, facts }] })).toEqual([]);
  });
});
