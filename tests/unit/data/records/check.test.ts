import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../../data/records/check.ts';
import { pack } from '../../../../data/records/pack.ts';
import {
  CONTEXT,
  DEAL,
  FACT,
  FACTS,
  FIGURE,
  ORGANISATION,
  PACK,
  PERSON,
  RECORDED,
  SOURCE,
  TENURE,
} from './examples.ts';

const TODAY = '2026-01-01';

/** The problems of the sound pack after a change of its entities or contexts. */
const problems = (changed: { entities?: unknown[]; contexts?: unknown[] }) =>
  checkPack(v.parse(pack, { ...PACK, ...changed }), TODAY);

/** The same, of these entities in place of the sound ones, a line each. */
const lines = (...entities: unknown[]) =>
  problems({ entities }).map(({ entity, field, message }) => `${entity} ${field} ${message}`);

/** The fields that are said to be in the future. */
const ahead = (...entities: unknown[]) =>
  problems({ entities })
    .filter(({ message }) => message.includes('is in the future'))
    .map(({ entity, field }) => `${entity} ${field}`);

describe('a pack as a whole', () => {
  it('has no problem if all is sound', () => {
    expect(problems({})).toEqual([]);
  });

  it('gives no id twice', () => {
    expect(problems({ entities: [PERSON, PERSON] })).toEqual([
      { entity: 'jane-doe', field: 'id', message: 'another entity has the same id' },
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

  it('points to entities that are there from roles and owners too', () => {
    const owners = [{ party: 'nobody', asOf: '2025', sources: [SOURCE] }];
    const roles = [{ ...TENURE, of: 'no-office' }];
    expect(lines({ ...PERSON, roles }, { ...ORGANISATION, owners })).toEqual([
      'jane-doe roles.0.of no entity has the id "no-office"',
      'some-office owners.0.party no entity has the id "nobody"',
    ]);
  });

  it('names no leader who has a record', () => {
    const leaders = [{ ...TENURE, name: PERSON.name }];
    expect(lines(PERSON, { ...ORGANISATION, name: { ar: 'أ', fr: 'é', en: 'e' }, leaders })).toEqual([
      'some-office leaders.0 is the person "jane-doe"; say it in a role of that record',
    ]);
  });

  it('points to contexts that are there', () => {
    const context = { for: ['press'], against: ['weather'] };
    expect(problems({ entities: [{ ...PERSON, aliases: [{ text: 'JD', lang: 'en', context }] }] })).toEqual([
      { entity: 'jane-doe', field: 'aliases.0.context.against', message: 'no context has the id "weather"' },
    ]);
  });

  it('points to no record from itself', () => {
    const own = 'points to its own record; name another one, or leave it out';
    const tied = { ...DEAL, relations: [{ kind: 'part-of', to: 'some-deal' }] };
    expect(lines(tied, PERSON)).toEqual([`some-deal relations.0.to ${own}`]);
    expect(lines({ ...DEAL, parties: ['jane-doe', 'some-deal'], signatories: ['some-deal'] }, PERSON)).toEqual([
      `some-deal parties.1 ${own}`,
      `some-deal signatories.0 ${own}`,
    ]);
  });
});

describe('a deal’s description', () => {
  it('names contexts that there are', () => {
    const described = { sides: [['press'], ['nobody']], objects: ['things'], standIns: ['press'], against: ['others'] };
    expect(lines(PERSON, { ...DEAL, described })).toEqual([
      'some-deal described.sides no context has the id "nobody"',
      'some-deal described.objects no context has the id "things"',
      'some-deal described.against no context has the id "others"',
    ]);
  });
});

describe('an entity as a whole', () => {
  it('gives no fact the id of another', () => {
    expect(lines({ ...PERSON, facts: [...FACTS, FACT, FACT] })).toEqual([
      'jane-doe facts two facts have the id "signing"; give each its own',
    ]);
  });

  it('gives no figure the id of another', () => {
    expect(lines(PERSON, { ...DEAL, figures: [FIGURE, { ...FIGURE, unit: 'ha' }] })).toEqual([
      'some-deal figures two figures have the id "capacity"; put their values into one history',
    ]);
  });

  it.each([
    ['word for word', { text: 'JD', lang: 'en' }, { text: 'JD', lang: 'en' }],
    ['with a rule that is off', { text: 'JD', lang: 'en' }, { text: 'JD', lang: 'en', delimited: false }],
    [
      'with the same evidence',
      { text: 'JD', lang: 'en', context: { for: ['press'] } },
      { text: 'JD', lang: 'en', context: { for: ['press'], otherwise: 'leave' } },
    ],
  ])('gives no alias twice: %s', (_, one, other) => {
    expect(lines({ ...PERSON, aliases: [one, { text: 'Jane', lang: 'en' }, other] })).toEqual([
      'jane-doe aliases.2 says the same as aliases.0; leave one of them out',
    ]);
  });

  it.each([
    ['language', { lang: 'fr' }],
    ['case', { case: 'exact' }],
    ['evidence', { context: { for: ['press'] } }],
    ['place', { notAfterWord: true }],
  ])('may give one text twice with another %s', (_, rule) => {
    const alias = { text: 'JD', lang: 'en' };
    expect(lines({ ...PERSON, aliases: [alias, { ...alias, ...rule }] })).toEqual([]);
  });

  it('says in no relation what a role or an owner says', () => {
    const roles = [{ ...TENURE, of: 'some-office' }];
    const relations = [
      { kind: 'signed', to: 'some-office' },
      { kind: 'leads', to: 'some-office' },
    ];
    const owned = { ...ORGANISATION, id: 'owned', owners: [{ party: 'some-office', asOf: '2025', sources: [SOURCE] }] };
    const found = lines({ ...PERSON, roles, relations }, ORGANISATION, {
      ...owned,
      relations: [{ kind: 'owned-by', to: 'some-office' }],
    });
    expect(found).toEqual([
      'jane-doe relations.1 roles.0 says it already; leave the relation out',
      'owned relations.0 owners.0 says it already; leave the relation out',
    ]);
  });

  it.each(['person', 'organisation', 'deal'])('has at least three facts if it is of type %s', (type) => {
    expect(lines({ ...PERSON, type })).toEqual([]);
    expect(lines({ ...PERSON, type, facts: FACTS.slice(1) })).toEqual([
      'jane-doe facts has 2 of at least 3 facts; add what is missing',
    ]);
  });

  it.each(['programme', 'event', 'publication', 'concept'])('may have one fact if it is of type %s', (type) => {
    expect(lines({ ...PERSON, type, facts: [FACT] })).toEqual([]);
  });
});

describe('dates', () => {
  const late = [{ ...SOURCE, published: '2026-01-02' }];

  it('are never in the future, and the message says what to do', () => {
    expect(lines({ ...PERSON, facts: [...FACTS, { ...FACT, id: 'next', asOf: '2027' }] })).toEqual([
      'jane-doe facts.3.asOf 2027 is in the future; give the date that the source gives',
    ]);
  });

  it('of facts and relations are looked at', () => {
    const relations = [{ kind: 'leads', to: 'some-deal', asOf: '2026-02' }];
    const facts = [...FACTS, { ...FACT, id: 'next', sources: [SOURCE, ...late] }];
    expect(ahead({ ...PERSON, facts, relations }, DEAL)).toEqual([
      'jane-doe facts.3.sources.1.published',
      'jane-doe relations.0.asOf',
    ]);
  });

  it('of deals and their figures are looked at', () => {
    const history = [RECORDED, { ...RECORDED, asOf: '2026-01-02', sources: late }];
    expect(ahead(PERSON, { ...DEAL, signed: '2026-03', figures: [{ ...FIGURE, history }] })).toEqual([
      'some-deal signed',
      'some-deal figures.0.history.1.asOf',
      'some-deal figures.0.history.1.sources.0.published',
    ]);
  });

  it('of roles, leaders and owners are looked at', () => {
    const tenure = { ...TENURE, asOf: '2026-02', sources: late };
    const owners = [{ party: 'jane-doe', asOf: '2026-02', sources: late }];
    const { asOf, ...begun } = TENURE;
    const roles = [{ ...begun, from: '2026-03', until: '2027', of: 'some-office' }];
    const leaders = [{ ...tenure, name: { ar: 'أ', fr: 'é', en: 'e' } }];
    expect(asOf).toBeDefined();
    expect(ahead({ ...PERSON, roles }, { ...ORGANISATION, leaders, owners })).toEqual([
      'jane-doe roles.0.from',
      'jane-doe roles.0.until',
      'some-office leaders.0.asOf',
      'some-office leaders.0.sources.0.published',
      'some-office owners.0.asOf',
      'some-office owners.0.sources.0.published',
    ]);
  });

  it('of what lasts may lie ahead, of what happened not', () => {
    const dates = ['announced', 'launched', 'held', 'runs'].map((what) => ({ what, from: '2027', sources: [SOURCE] }));
    expect(ahead({ ...PERSON, type: 'event', dates })).toEqual(['jane-doe dates.0.from', 'jane-doe dates.1.from']);
  });

  it('may be today, or this year', () => {
    const facts = [...FACTS, { ...FACT, id: 'new', asOf: TODAY }, { ...FACT, id: 'newer', asOf: '2026' }];
    expect(lines({ ...PERSON, facts })).toEqual([]);
  });
});
