import { describe, expect, it } from 'vitest';
import { Particulars } from '../../../../components/card/particulars.tsx';
import type { CardView } from '../../../../components/card/view.ts';
import type { Entity } from '../../../../data/records/entity.ts';
import { LANGUAGES, type Language } from '../../../../data/records/language.ts';
import type { Leading } from '../../../../data/records/leading.ts';
import { readerOf } from './readers.ts';
import { plain, writtenBy } from './written.ts';

const name = (text: string) => ({ ar: `${text} ع`, fr: `${text} fr`, en: text });
const sources = [
  { url: 'https://example.org/a', publisher: 'A' },
  { url: 'javascript:alert(1)', publisher: 'B' },
];
const common = {
  id: 'x',
  name: name('X'),
  description: name('x'),
  prominence: 1 as const,
  aliases: [],
  neverInside: [],
  facts: [],
  relations: [],
};
const related: CardView['related'] = {
  mgx: { name: name('MGX'), type: 'organisation' },
  uae: { name: name('UAE'), type: 'place' },
  'jane-doe': { name: name('Jane Doe'), type: 'person' },
};

interface Shown {
  leaders?: Leading[];
  unfolded?: string[];
  language?: Language;
}

const written = (entity: Entity, { leaders = [], unfolded = [], language = 'en' }: Shown = {}) =>
  writtenBy(<Particulars view={{ entity, leaders, related }} unfolded={unfolded} reader={readerOf(language)} />);
const texts = (entity: Entity, tag: string, shown?: Shown) =>
  written(entity, shown).flatMap((one) => (one.tag === tag ? [plain(one.text).trim()] : []));

const PERSON: Entity = {
  ...common,
  type: 'person',
  roles: [
    { title: name('Crown prince'), of: 'uae', from: '2004', until: '2022', sources },
    { title: name('Chair'), of: 'mgx', from: '2024-03-11', asOf: '2026-06-01', sources },
    { title: name('Envoy'), of: { name: name('The fund') }, asOf: '2024', sources },
    { title: name('Adviser'), of: 'unknown', from: '2023', asOf: '2025-03-13', sources },
  ],
};
const CONCEPT: Entity = { ...common, type: 'concept' };

describe('the roles of a person', () => {
  it('come newest first, the ended ones last, each with its time', () => {
    const rows = texts(PERSON, 'dd', { unfolded: ['roles'] });
    expect(rows.map((row) => row.replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/^Chair MGX *since 11 Mar 2024/),
      expect.stringMatching(/^Envoy · The fund *as of 2024/),
      expect.stringMatching(/^Adviser *since 2023 · as of 13 Mar 2025/),
      expect.stringMatching(/^Crown prince UAE *2004.+2022/),
    ]);
  });

  it('lead to the cards of what they are of, where that has a record', () => {
    const chips = written(PERSON, { unfolded: ['roles'] }).filter(({ tag }) => tag === 'button');
    expect(chips.map(({ attributes }) => attributes['data-part'])).toEqual(['mgx', 'uae']);
    expect(chips.every(({ attributes }) => attributes['data-act'] === 'open')).toBe(true);
  });

  it('beyond three are shown when asked for, and the focus goes on to them', () => {
    const folded = written(PERSON);
    const more = folded.find(({ attributes }) => attributes['data-act'] === 'unfold');
    expect(more).toMatchObject({ text: 'Show 1 more', attributes: { 'data-part': 'roles' } });
    expect(folded.some(({ text }) => text.includes('Crown prince UAE'))).toBe(false);

    const unfolded = written(PERSON, { unfolded: ['roles'] });
    const [next, ...others] = unfolded.filter(({ attributes }) => attributes['data-next'] === 'roles');
    expect(next?.text).toContain('Crown prince');
    expect(others).toEqual([]);
    expect(unfolded.some(({ attributes }) => attributes['data-act'] === 'unfold')).toBe(false);
  });

  it('that were last read of over a year ago say so; those that have ended need not', () => {
    const aged = texts(PERSON, 'dd', { unfolded: ['roles'] }).filter((row) => row.includes('over a year ago'));
    expect(aged.map((row) => row.slice(0, 5))).toEqual(['Envoy', 'Advis']);
  });

  it('are told in the language of the card, names of the other direction set apart', () => {
    expect(LANGUAGES.flatMap((language) => texts(PERSON, 'dt', { language }))).toEqual([
      'المناصب',
      'Fonctions',
      'Roles',
    ]);
    expect(texts(PERSON, 'bdi', { language: 'ar' }).filter((text) => text !== 'A' && text !== 'B')).toEqual([
      'MGX ع',
      'The fund ع',
    ]);
  });

  it('link to the web alone', () => {
    const links = written(PERSON).filter(({ tag }) => tag === 'a');
    expect(new Set(links.map(({ attributes }) => attributes.href))).toEqual(new Set(['https://example.org/a']));
  });
});

describe('an organisation', () => {
  const ORGANISATION: Entity = {
    ...common,
    type: 'organisation',
    leaders: [],
    owners: [
      { party: 'uae', share: 60, asOf: '2026-01', sources },
      { party: { name: name('A fund') }, asOf: '2024', sources },
    ],
  };
  const leaders: Leading[] = [
    { who: { name: name('John Roe') }, title: name('Chief executive'), from: '2020', until: '2024', sources },
    { who: 'jane-doe', title: name('Chair'), from: '2024', asOf: '2026', sources },
  ];

  it('has its leaders, then those who were, those with a record as ways to their cards', () => {
    const rows = texts(ORGANISATION, 'p', { leaders }).map((row) => row.replace(/\s+/g, ' '));
    expect(rows.slice(0, 2)).toEqual(['Jane Doe Chair', 'John Roe · Chief executive']);
    const [chip] = written(ORGANISATION, { leaders }).filter(({ tag }) => tag === 'button');
    expect(chip?.attributes).toMatchObject({ 'data-act': 'open', 'data-part': 'jane-doe' });
  });

  it('has its owners, with the share where it is known, and the date', () => {
    const rows = texts(ORGANISATION, 'dd').map((row) => row.replace(/\s+/g, ' '));
    expect(rows).toEqual([
      expect.stringMatching(/^UAE 60% *Jan 2026/),
      expect.stringMatching(/^A fund *2024.*over a year ago$/),
    ]);
    expect(texts(ORGANISATION, 'dt')).toEqual(['Owned by']);
  });

  it('and a place have leaders alike', () => {
    expect(texts({ ...common, type: 'place', kind: 'country' }, 'dt', { leaders })).toEqual(['Leaders']);
  });
});

describe('a programme or an event', () => {
  const dates = [
    { what: 'launched' as const, from: '2016-04-25', sources },
    { what: 'runs' as const, from: '2016', until: '2030', sources },
  ];

  it.each(['programme', 'event'] as const)('of type %s has its dates, each with its sources', (type) => {
    const entity: Entity = { ...common, type, dates };
    expect(texts(entity, 'dt')).toEqual(['Launched', 'Runs']);
    expect(texts(entity, 'p')).toEqual(['25 Apr 2016', expect.stringMatching(/^2016.+2030$/)]);
    expect(texts(entity, 'a')).toEqual(['A', 'A']);
  });
});

it('an entity of which nothing of this is recorded has no empty list', () => {
  expect(written(CONCEPT)).toEqual([]);
  expect(written({ ...common, type: 'person', roles: [] })).toEqual([]);
  expect(written({ ...common, type: 'event', dates: [] })).toEqual([]);
});
