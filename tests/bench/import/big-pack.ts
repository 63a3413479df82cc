import type { Entity } from '../../../data/records/entity.ts';
import type { Localized } from '../../../data/records/language.ts';
import type { Pack } from '../../../data/records/pack.ts';

const WORDS = ['Gulf', 'Energy', 'Bank', 'North', 'Solar', 'Capital', 'Oasis', 'Delta', 'Marine', 'Atlas', 'Falcon'];

const inAll = (text: string): Localized => ({ ar: text, fr: text, en: text });

/** The English name of one of them, which no other has. */
export const nameOf = (i: number): string => `${WORDS[i % 11]} ${WORDS[(i * 7) % 11]} ${i}`;

function entityOf(i: number): Entity {
  const name = { ar: `شركة ${i} للطاقة`, fr: `Société ${nameOf(i)}`, en: nameOf(i) };
  const sources = [{ url: `https://news.example/${i}`, publisher: 'News', published: '2024-03-01' }];
  return {
    ...{ id: `e-${i}`, type: 'organisation', name, description: inAll('A firm.'), prominence: 1, neverInside: [] },
    aliases: (['ar', 'fr', 'en'] as const).map((lang) => ({ text: name[lang], lang })) as Entity['aliases'],
    facts: [{ id: 'founded', text: inAll(`Founded as number ${i}.`), asOf: '2024-03', sources }],
    ...{ relations: [], leaders: [], owners: [] },
  };
}

/** A pack of so many made-up firms with three aliases and a sourced fact each. */
export const bigPack = (count: number): Pack => ({
  ...{
    format: 1,
    id: 'big',
    name: inAll('Big'),
    description: inAll('Many'),
    licence: 'CC0-1.0',
    updated: '2026-01-01',
  },
  contexts: [],
  entities: Array.from({ length: count }, (_, i) => entityOf(i)),
});
