import { describe, expect, it } from 'vitest';
import { type Filter, filtersOf, rowsOf } from '../../../../components/manager/listing.ts';
import { Search } from '../../../../components/manager/search.ts';
import type { Entity } from '../../../../data/records/entity.ts';
import type { Language } from '../../../../data/records/language.ts';

type Sketch = Partial<Omit<Entity, 'type'>> & { id: string; en: string; fr?: string; ar?: string; type?: 'person' };

const sketched = ({ id, en, fr = en, ar = 'اسم', type, ...rest }: Sketch): Entity => ({
  id,
  ...(type ? { type, roles: [] } : { type: 'programme', dates: [] }),
  name: { en, fr, ar },
  description: { en, fr, ar },
  prominence: 1,
  aliases: [],
  neverInside: [],
  facts: [],
  relations: [],
  ...rest,
});

const ENTITIES = [
  sketched({ id: 'saudi', en: 'Saudi Vision 2030', fr: 'Vision 2030 (Arabie saoudite)', ar: 'رؤية السعودية 2030' }),
  sketched({ id: 'elysee', en: 'Élysée Palace', fr: 'Palais de l’Élysée', ar: 'قصر الإليزيه' }),
  sketched({ id: 'macron', en: 'Emmanuel Macron', ar: 'إيمانويل ماكرون', type: 'person' }),
  sketched({ id: 'kenya', en: 'Kenya Vision 2030', ar: 'رؤية كينيا 2030', prominence: 3 }),
  sketched({ id: 'deal', en: 'Framework', aliases: [{ text: '{UAE|France}-France accord', lang: 'en' }] }),
];

const idsOf = (query: string, filter: Filter = 'all', language: Language = 'en') =>
  rowsOf({ entities: ENTITIES, hidden: new Set(['kenya']) }, { filter, query, language }, new Search()).map(
    ({ entity }) => entity.id,
  );

describe('rowsOf', () => {
  it('lists all by name, accents aside', () => {
    expect(idsOf('')).toEqual(['elysee', 'macron', 'deal', 'kenya', 'saudi']);
  });

  it('finds a name in another language and without its accents', () => {
    expect(idsOf('elysee')).toEqual(['elysee']);
    expect(idsOf('الاليزيه')).toEqual(['elysee']);
    expect(idsOf('arabie')).toEqual(['saudi']);
  });

  it('finds each alternative of an alias', () => {
    expect(idsOf('uae-france')).toEqual(['deal']);
    expect(idsOf('france france acc')).toEqual(['deal']);
  });

  it('puts the prominent before its equals', () => {
    expect(idsOf('vision 20')).toEqual(['kenya', 'saudi']);
  });

  it('marks the name of the list, not its equal in another language', () => {
    const [, row] = rowsOf(
      { entities: ENTITIES, hidden: new Set() },
      { filter: 'all', query: 'vision', language: 'en' },
      new Search(),
    );
    expect(row?.found).toMatchObject({ text: 'Saudi Vision 2030', language: 'en', start: 6, end: 12 });
  });

  it('keeps to a type, or to what is hidden', () => {
    expect(idsOf('', 'person')).toEqual(['macron']);
    expect(idsOf('', 'hidden')).toEqual(['kenya']);
    expect(idsOf('saudi', 'hidden')).toEqual([]);
  });

  it('shows all for a query of which nothing could be a name', () => {
    expect(idsOf(' … ')).toHaveLength(ENTITIES.length);
    expect(idsOf('zzz')).toEqual([]);
  });
});

describe('filtersOf', () => {
  it('offers the types that occur, between all and the hidden', () => {
    expect(filtersOf(ENTITIES)).toEqual(['all', 'person', 'programme', 'hidden']);
  });
});
