import { describe, expect, it } from 'vitest';
import { DealTerms } from '../../../../components/card/deal-terms.tsx';
import type { CardView } from '../../../../components/card/view.ts';
import type { Deal } from '../../../../data/records/entity.ts';
import { readerOf } from './readers.ts';
import { writtenBy } from './written.ts';

const name = (text: string) => ({ ar: `${text} ع`, fr: `${text} fr`, en: `${text} en` });

const DEAL: Deal = {
  id: 'campus',
  type: 'deal',
  name: name('Campus'),
  description: name('A campus'),
  prominence: 3,
  aliases: [],
  neverInside: [],
  facts: [],
  relations: [],
  parties: ['mgx', { name: name('Nvidia') }, 'unknown-id'],
  signatories: [],
  signed: '2025-05-19',
  figures: [],
};
const RELATED: CardView['related'] = { mgx: { name: name('MGX'), type: 'organisation' } };

const written = (deal: Deal) => writtenBy(<DealTerms deal={deal} related={RELATED} reader={readerOf('fr')} />);

describe('DealTerms', () => {
  it('names parties with a record and without, in the card’s language', () => {
    const names = written(DEAL).filter(({ tag }) => tag === 'bdi');
    expect(names.map(({ text }) => text)).toEqual(['MGX fr', 'Nvidia fr']);
  });

  it('gives only a party with a record the dot of its type', () => {
    expect(written(DEAL).filter(({ tag }) => tag === 'i')).toHaveLength(1);
  });

  it('dates the signing', () => {
    const [signed] = written(DEAL).filter(({ tag }) => tag === 'time');
    expect(signed).toMatchObject({ text: '19 mai 2025', attributes: { datetime: '2025-05-19' } });
  });

  it('leaves out what is not recorded', () => {
    const { signed, ...unsigned } = DEAL;
    expect(signed).toBeDefined();
    expect(written(unsigned).filter(({ tag }) => tag === 'dt')).toHaveLength(1);
    expect(written({ ...unsigned, parties: [] })).toEqual([]);
  });
});
