import { describe, expect, it } from 'vitest';
import {
  type Filter,
  filtersOf,
  type Row,
  rowsInSteps,
  tagsOf,
  type Wish,
} from '../../../../components/manager/listing.ts';
import type { ListedEntity } from '../../../../components/manager/manager-store.ts';
import { NameOrders } from '../../../../components/manager/name-orders.ts';
import { Search } from '../../../../components/manager/search.ts';
import type { Language } from '../../../../data/records/language.ts';

type Sketch = Partial<ListedEntity> & { id: string; en: string; fr?: string; ar?: string };

const sketched = ({ id, en, fr = en, ar = 'اسم', ...rest }: Sketch): ListedEntity => ({
  id,
  type: 'programme',
  name: { en, fr, ar },
  prominence: 1,
  aliases: [],
  pack: 'one',
  standing: 'pack',
  isHidden: false,
  tags: [],
  ...rest,
});

const ENTITIES = [
  sketched({ id: 'saudi', en: 'Saudi Vision 2030', fr: 'Vision 2030 (Arabie saoudite)', ar: 'رؤية السعودية 2030' }),
  sketched({ id: 'elysee', en: 'Élysée Palace', fr: 'Palais de l’Élysée', ar: 'قصر الإليزيه' }),
  sketched({ id: 'macron', en: 'Emmanuel Macron', ar: 'إيمانويل ماكرون', type: 'person' }),
  sketched({ id: 'kenya', en: 'Kenya Vision 2030', ar: 'رؤية كينيا 2030', prominence: 3, isHidden: true }),
  sketched({ id: 'deal', en: 'Framework', aliases: [{ text: '{UAE|France}-France accord', lang: 'en' }] }),
];

const PERSONS = [
  sketched({ id: 'khaldoon', en: 'Khaldoon Al Mubarak', ar: 'خلدون المبارك', type: 'person' }),
  sketched({ id: 'mubadala', en: 'Mubadala', aliases: [{ text: 'Mubarak’s fund, Khaldoon', lang: 'en' }] }),
];

const ALL = { pack: '', tag: '' };

function rowsOf(entities: readonly ListedEntity[], wish: Partial<Wish>): readonly Row[] {
  const whole: Wish = { filter: 'all', within: ALL, query: '', language: 'en', ...wish };
  return toEnd(rowsInSteps(orderOf(entities, whole.language), whole, new Search()));
}

const orderOf = (entities: readonly ListedEntity[], language: Language) =>
  toEnd(new NameOrders().inSteps(entities, language));

function toEnd<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const idsOf = (query: string, filter: Filter = 'all', language: Language = 'en') =>
  rowsOf(ENTITIES, { filter, query, language }).map(({ entity }) => entity.id);

describe('the rows', () => {
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

  it('finds a name by its words in any order, those that stand as they are asked for first', () => {
    const found = (query: string) => rowsOf(PERSONS, { query }).map(({ entity }) => entity.id);
    expect(found('mubarak khal')).toEqual(['khaldoon', 'mubadala']);
    expect(found('khaldoon al')).toEqual(['khaldoon']);
    expect(found('المبارك خلدون')).toEqual(['khaldoon']);
    expect(found('arak khal')).toEqual([]);
    const [row] = rowsOf(PERSONS, { query: 'mubarak khaldoon' });
    expect(row?.found).toMatchObject({ text: 'Khaldoon Al Mubarak', start: 0, end: 19 });
  });

  it('finds what was renamed by its name of now, whatever was folded before', () => {
    const search = new Search();
    toEnd(search.prepare(ENTITIES));
    const renamed = sketched({ id: 'elysee', en: 'Hôtel d’Évreux' });
    expect(search.find(renamed, 'elysee', 'en')).toBeUndefined();
    expect(search.find(renamed, 'hotel', 'en')).toMatchObject({ text: 'Hôtel d’Évreux', start: 0, end: 5 });
    toEnd(search.prepare([renamed]));
    expect(search.find(renamed, 'evreux', 'en')).toBeDefined();
  });

  it('puts the prominent before its equals', () => {
    expect(idsOf('vision 20')).toEqual(['kenya', 'saudi']);
  });

  it('marks the name of the list, not its equal in another language', () => {
    const [, row] = rowsOf(ENTITIES, { query: 'vision' });
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

describe('the order by name', () => {
  const ids = (order: readonly ListedEntity[]) => order.map(({ id }) => id);

  it('is that of the entities as they are now, whatever was sorted before', () => {
    const orders = new NameOrders();
    const inOrder = (entities: readonly ListedEntity[], language: Language) =>
      toEnd(orders.inSteps(entities, language));
    const alike = ENTITIES.map((entity) => ({ ...entity, isHidden: true }));
    const renamed = ENTITIES.map((entity) =>
      entity.id === 'saudi' ? sketched({ id: 'saudi', en: 'A vision' }) : entity,
    );
    expect(ids(inOrder(ENTITIES, 'en'))).toEqual(['elysee', 'macron', 'deal', 'kenya', 'saudi']);
    expect(inOrder(alike, 'en').every(({ isHidden }) => isHidden)).toBe(true);
    expect(ids(inOrder(alike, 'en'))).toEqual(['elysee', 'macron', 'deal', 'kenya', 'saudi']);
    expect(ids(inOrder(renamed, 'en'))).toEqual(['saudi', 'elysee', 'macron', 'deal', 'kenya']);
    expect(ids(inOrder(renamed, 'fr'))).toEqual(['saudi', 'macron', 'deal', 'kenya', 'elysee']);
    expect(ids(inOrder(ENTITIES.slice(1), 'en'))).toEqual(['elysee', 'macron', 'deal', 'kenya']);
  });
});

describe('the rows of what the reader has made', () => {
  const MADE = [
    sketched({ id: 'a', en: 'A', standing: 'edited', tags: ['watch'] }),
    sketched({ id: 'b', en: 'B', standing: 'conflict', pack: 'two' }),
    sketched({ id: 'c', en: 'C', standing: 'own', pack: undefined, tags: ['watch', 'later'] }),
    sketched({ id: 'd', en: 'D' }),
  ];
  const made = (wish: Partial<Wish>) => rowsOf(MADE, wish).map(({ entity }) => entity.id);

  it('are kept to a standing; what is in conflict is edited, too', () => {
    expect(made({ filter: 'edited' })).toEqual(['a', 'b']);
    expect(made({ filter: 'conflict' })).toEqual(['b']);
    expect(made({ filter: 'own' })).toEqual(['c']);
  });

  it('are kept to a pack and a tag, beside the filter', () => {
    expect(made({ within: { pack: 'two', tag: '' } })).toEqual(['b']);
    expect(made({ within: { pack: '', tag: 'watch' } })).toEqual(['a', 'c']);
    expect(made({ within: { pack: '', tag: 'watch' }, filter: 'own' })).toEqual(['c']);
  });

  it('pauses while it goes through many', () => {
    const many = Array.from({ length: 2000 }, (_, i) => sketched({ id: `e-${i}`, en: `Name ${i}` }));
    const order = orderOf(many, 'en');
    const steps = rowsInSteps(order, { filter: 'all', within: ALL, query: '19', language: 'en' }, new Search());
    let pauses = 0;
    while (!steps.next().done) pauses++;
    expect(pauses).toBeGreaterThan(2);
  });
});

describe('tagsOf', () => {
  it('offers each tag once, sorted', () => {
    const tagged = [['watch', 'later'], [], ['watch']].map((tags, i) => sketched({ id: `e-${i}`, en: 'E', tags }));
    expect(tagsOf(tagged)).toEqual(['later', 'watch']);
  });
});

describe('filtersOf', () => {
  it('offers what occurs: types, how entities stand, the hidden', () => {
    expect(filtersOf(ENTITIES)).toEqual(['all', 'person', 'programme', 'hidden']);
    expect(filtersOf([sketched({ id: 'x', en: 'X', standing: 'conflict' })])).toEqual([
      'all',
      'programme',
      'conflict',
      'edited',
    ]);
  });
});
