import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { entity } from '../../../../data/records/entity.ts';
import { ENTITY_TYPES } from '../../../../data/records/entity-type.ts';
import { figure, recordedValue } from '../../../../data/records/figure.ts';
import { pack } from '../../../../data/records/pack.ts';
import { CITY, DEAL, FIGURE, faults, PACK, PERSON, RECORDED, SOURCE } from './examples.ts';

describe('an entity', () => {
  it.each(ENTITY_TYPES)('may be of type %s', (type) => {
    expect(faults(entity, type === 'place' ? CITY : { ...PERSON, type })).toEqual([]);
  });

  it('fills in what may be left out', () => {
    expect(v.parse(entity, PERSON)).toMatchObject({ neverInside: [], relations: [] });
    expect(v.parse(entity, { ...PERSON, type: 'deal' })).toMatchObject({ parties: [], signatories: [], figures: [] });
    expect(v.parse(entity, PERSON)).toMatchObject({ roles: [] });
    expect(v.parse(entity, { ...PERSON, type: 'organisation' })).toMatchObject({ leaders: [], owners: [] });
    expect(v.parse(entity, { ...PERSON, type: 'event' })).toMatchObject({ dates: [] });
  });

  it.each([
    ['another type', { ...PERSON, type: 'planet' }],
    ['no description in one language', { ...PERSON, description: { ar: 'أ', en: 'e' } }],
    ['a prominence of four', { ...PERSON, prominence: 4 }],
    ['a field that is not known', { ...PERSON, born: '1977' }],
    ['a place without a kind', { ...PERSON, type: 'place' }],
    ['a kind that is no place’s', { ...PERSON, kind: 'city' }],
    ['an empty longer name', { ...PERSON, neverInside: [''] }],
    ['parties of no deal', { ...PERSON, parties: [] }],
  ])('is refused with %s', (_, broken) => expect(faults(entity, broken)).not.toEqual([]));
});

describe('a deal', () => {
  it('names parties by id, or by name where they have no record', () => {
    expect(faults(entity, DEAL)).toEqual([]);
    expect(faults(entity, { ...DEAL, parties: [{ name: 'Someone' }] })).not.toEqual([]);
    expect(faults(entity, { ...DEAL, signed: '2025-02-31' })).not.toEqual([]);
  });
});

describe('a recorded value', () => {
  it.each([
    ['exact', { exact: 1 }],
    ['a range', { min: 30e9, max: 50e9 }],
    ['an upper end', { max: 3 }],
    ['a lower end', { min: 30e9 }],
    ['nought', { exact: 0 }],
    ['one of a facet', { exact: 1, facet: 'first-tranche' }],
  ])('may be %s', (_, amounts) =>
    expect(faults(recordedValue, { asOf: '2025', ...amounts, sources: [SOURCE] })).toEqual([]),
  );

  it.each([
    ['no amount', {}],
    ['exact and a range', { exact: 1, max: 2 }],
    ['a range upside down', { min: 2, max: 1 }],
    ['a range of one amount', { min: 1, max: 1 }],
    ['a negative amount', { exact: -1 }],
    ['no number', { exact: Number.NaN }],
    ['no end', { max: Number.POSITIVE_INFINITY }],
    ['another facet', { exact: 1, facet: 'third' }],
  ])('is never %s', (_, amounts) =>
    expect(faults(recordedValue, { asOf: '2025', ...amounts, sources: [SOURCE] })).not.toEqual([]),
  );

  it('has a source', () => {
    expect(faults(recordedValue, { ...RECORDED, sources: [] })).not.toEqual([]);
  });
});

describe('a figure', () => {
  it('has a history, oldest first', () => {
    const later = { ...RECORDED, asOf: '2025-05-19', exact: 1.4 };
    expect(faults(figure, { ...FIGURE, history: [RECORDED, later] })).toEqual([]);
    expect(faults(figure, { ...FIGURE, history: [RECORDED, RECORDED] })).toEqual([]);
    expect(faults(figure, { ...FIGURE, history: [later, RECORDED] })).toEqual([
      'history: must be in the order of asOf, oldest first',
    ]);
    expect(faults(figure, { ...FIGURE, history: [] })).toEqual(['history: needs at least one recorded value']);
  });

  it('is in a known unit', () => {
    expect(faults(figure, { ...FIGURE, unit: 'MW' })).toHaveLength(1);
  });
});

describe('a pack', () => {
  it('is of the format that this version reads', () => {
    expect(faults(pack, PACK)).toEqual([]);
    expect(faults(pack, { ...PACK, format: 2 })).toEqual(['format: must be 1, the only format this version reads']);
  });

  it('names a licence', () => {
    expect(faults(pack, { ...PACK, licence: '' })).toEqual(['licence: must not be empty']);
  });
});
