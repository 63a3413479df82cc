import { describe, expect, it } from 'vitest';
import { entity } from '../../../../data/records/entity.ts';
import { milestone } from '../../../../data/records/milestone.ts';
import { owner } from '../../../../data/records/owner.ts';
import { leader, role } from '../../../../data/records/tenure.ts';
import { faults, ORGANISATION, PERSON, SOURCE, TENURE } from './examples.ts';

const name = { ar: 'أ', fr: 'é', en: 'e' };
const { from, asOf, ...UNTIMED } = TENURE;

describe('a role', () => {
  const ROLE = { ...TENURE, of: 'mgx' };

  it('is of an entity, or of a name that has no record', () => {
    expect(faults(role, ROLE)).toEqual([]);
    expect(faults(role, { ...ROLE, of: { name }, leads: true })).toEqual([]);
    expect(faults(role, { ...ROLE, of: 'No Id' })).toHaveLength(1);
  });

  it('has a title in three languages and a source', () => {
    expect(faults(role, { ...ROLE, title: { en: 'Chair' } })).not.toEqual([]);
    expect(faults(role, { ...ROLE, sources: [] })).toEqual(['sources: needs at least one source']);
  });

  it('belongs to a person alone', () => {
    expect(faults(entity, { ...PERSON, roles: [ROLE] })).toEqual([]);
    expect(faults(entity, { ...ORGANISATION, roles: [ROLE] })).not.toEqual([]);
  });
});

describe('the time of a title', () => {
  it.each([
    ['held on a date', { asOf }],
    ['held on a date, and since when', { from, asOf }],
    ['ended', { until: '2025' }],
    ['begun and ended', { from, until: '2024' }],
    ['begun and ended in one month', { from: '2024-03-31', until: '2024-03' }],
  ])('may be %s', (_, time) => expect(faults(leader, { ...UNTIMED, name, ...time })).toEqual([]));

  it.each([
    ['unknown', {}],
    ['only a beginning', { from }],
    ['both ended and held', { until: '2025', asOf }],
  ])('is never %s', (_, time) =>
    expect(faults(leader, { ...UNTIMED, name, ...time })).toEqual([
      ': needs until if it has ended, else asOf: the newest date on which a source names the holder',
    ]),
  );

  it.each([{ until: '2024-02-28' }, { asOf: '2023' }])('never begins after %j', (end) =>
    expect(faults(leader, { ...UNTIMED, name, from, ...end })).toEqual([': from must not be after until or asOf']),
  );
});

describe('an owner', () => {
  const OWNER = { party: 'uae', asOf, sources: [SOURCE] };

  it('may have a share in percent', () => {
    expect(faults(owner, OWNER)).toEqual([]);
    expect(faults(owner, { ...OWNER, share: 49.5 })).toEqual([]);
    expect(faults(owner, { ...OWNER, share: 0 })).toEqual(['share: must be above 0']);
    expect(faults(owner, { ...OWNER, share: 101 })).toEqual(['share: is in percent, so must not be above 100']);
  });

  it('is dated and has a source', () => {
    expect(faults(owner, { ...OWNER, asOf: undefined })).toHaveLength(1);
    expect(faults(owner, { ...OWNER, sources: [] })).toHaveLength(1);
  });
});

describe('a date of a programme or an event', () => {
  const HELD = { what: 'held', from: '2025-02-10', until: '2025-02-11', sources: [SOURCE] };

  it('tells what it dates', () => {
    expect(faults(milestone, HELD)).toEqual([]);
    expect(faults(milestone, { ...HELD, what: 'dreamt-of' })).toHaveLength(1);
    expect(faults(milestone, { ...HELD, sources: [] })).toHaveLength(1);
  });

  it('has two ends only where it lasts, in their order', () => {
    expect(faults(milestone, { ...HELD, what: 'launched' })).toEqual([': until goes with held or runs only']);
    expect(faults(milestone, { ...HELD, until: '2025-01' })).toEqual([': from must not be after until']);
  });

  it.each(['programme', 'event'])('is part of a record of type %s', (type) => {
    expect(faults(entity, { ...PERSON, type, dates: [HELD] })).toEqual([]);
    expect(faults(entity, { ...PERSON, type: 'concept', dates: [HELD] })).not.toEqual([]);
  });
});
