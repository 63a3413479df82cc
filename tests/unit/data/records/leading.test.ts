import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { entity } from '../../../../data/records/entity.ts';
import { leadersOf, ledBy } from '../../../../data/records/leading.ts';
import { CITY, ORGANISATION, PERSON, TENURE } from './examples.ts';

const name = { ar: 'أ', fr: 'é', en: 'e' };
const roles = [
  { ...TENURE, of: 'some-office', leads: true },
  { ...TENURE, of: 'some-office', from: '2025', leads: true },
  { ...TENURE, of: 'some-city' },
  { ...TENURE, of: { name }, leads: true },
];
const person = v.parse(entity, { ...PERSON, roles });
const office = v.parse(entity, { ...ORGANISATION, leaders: [{ ...TENURE, name }] });
const city = v.parse(entity, CITY);

describe('what someone leads', () => {
  it('is what their roles say, each once', () => {
    expect(ledBy(person)).toEqual(['some-office']);
    expect(ledBy(office)).toEqual([]);
  });
});

describe('the leaders of an entity', () => {
  it('are those whom its own record names, and the persons whose roles lead it', () => {
    const who = leadersOf(office, [person, office, city]).map((leader) => leader.who);
    expect(who).toEqual([{ name }, 'jane-doe', 'jane-doe']);
  });

  it('come with title, time and sources', () => {
    expect(leadersOf(office, [])).toEqual([{ ...TENURE, who: { name } }]);
    expect(leadersOf(office, [person])[1]).toEqual({ ...TENURE, who: 'jane-doe' });
  });

  it('are nobody of whose roles none leads it', () => {
    expect(leadersOf(city, [person])).toEqual([]);
  });
});
