import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Deal, Entity } from '../../../../data/records/entity.ts';
import { Database } from '../../../../data/store/database.ts';
import { hideEntities, showEntities } from '../../../../data/store/layer.ts';
import { Gazetteer } from '../../../../entrypoints/background/gazetteer.ts';
import { keeperOf } from '../../data/store/reading.ts';
import { entity } from '../../matching/gazetteer.ts';
import { bundle, inAll } from './packs.ts';

const LOUVRE = entity('louvre-abu-dhabi', ['Louvre Abu Dhabi']);
const CITY = entity('abu-dhabi', ['Abu Dhabi'], { type: 'place', kind: 'city' });
const MINISTER = entity('minister', ['Jane Doe'], { type: 'person' });
const DEAL: Deal = {
  ...(entity('campus', ['Campus'], { type: 'deal' }) as Deal),
  parties: ['louvre-abu-dhabi', { name: inAll('Someone new') }],
  signatories: ['minister', 'nobody'],
  relations: [{ kind: 'located-in', to: 'abu-dhabi' }],
  figures: [
    {
      id: 'capacity',
      name: inAll('Capacity'),
      unit: 'GW',
      history: [{ asOf: '2025-02-06', exact: 1, sources: [{ url: 'https://press.example', publisher: 'Press' }] }],
    },
  ],
};
const TITLE = { title: inAll('Minister'), asOf: '2025', sources: [] };
const HEAD = {
  ...entity('head', ['John Roe'], { type: 'person' }),
  roles: [{ ...TITLE, of: 'abu-dhabi', leads: true }],
} as Entity;
const ENTITIES = [LOUVRE, CITY, MINISTER, HEAD, DEAL];

let number = 0;
let database: Database;
let gazetteer: Gazetteer;

beforeEach(() => {
  database = new Database(`gazetteer-${++number}`);
  gazetteer = new Gazetteer(database, bundle('v1', ENTITIES), keeperOf(database));
});

const scan = (text: string, revision = 0) => gazetteer.scan({ text, revision });
const find = async (text: string, revision = 0) => (await scan(text, revision)).mentions.map(({ id }) => id);

describe('a scan', () => {
  it('tells mentions in offsets of its text', async () => {
    const { mentions } = await scan('In Abu Dhabi');
    expect(mentions).toMatchObject([{ id: 'abu-dhabi', start: 3, end: 12 }]);
  });

  it('names its edition, the same after a restart and another with another pack', async () => {
    const { edition } = await scan('x');
    gazetteer = new Gazetteer(database, bundle('v1', ENTITIES), keeperOf(database));
    expect((await scan('x')).edition).toBe(edition);
    gazetteer = new Gazetteer(database, bundle('v2', ENTITIES), keeperOf(database));
    expect((await scan('x')).edition).not.toBe(edition);
  });
});

describe('a hidden entity', () => {
  it('is told until a newer revision is asked for, then no more', async () => {
    expect(await find('Abu Dhabi')).toEqual(['abu-dhabi']);
    await hideEntities(database, ['abu-dhabi']);
    expect(await find('Abu Dhabi')).toEqual(['abu-dhabi']);
    expect(await find('Abu Dhabi', 1)).toEqual([]);
    expect(await find('Abu Dhabi', 0)).toEqual([]);
  });

  it('keeps its words: a shorter name inside is not taken', async () => {
    await hideEntities(database, ['louvre-abu-dhabi']);
    expect(await find('The Louvre Abu Dhabi and Jane Doe')).toEqual(['minister']);
    expect(await find('In Abu Dhabi')).toEqual(['abu-dhabi']);
  });

  it('is told again once it is restored', async () => {
    await hideEntities(database, ['abu-dhabi']);
    expect(await find('Abu Dhabi')).toEqual([]);
    await showEntities(database, ['abu-dhabi']);
    expect(await find('Abu Dhabi', 1)).toEqual(['abu-dhabi']);
  });

  it('is not told of a document in pieces either', async () => {
    await hideEntities(database, ['louvre-abu-dhabi']);
    const first = await scan('The Louvre Abu Dhabi\n');
    const second = await scan('Jane Doe');
    const scans = [
      { at: 0, scan: first.scan },
      { at: 21, scan: second.scan },
    ];
    const decided = await gazetteer.decide({ ...first, scans, revision: 0 });
    expect(decided).toMatchObject([{ id: 'minister', start: 21 }]);
  });
});

describe('a figure of a deal', () => {
  const TEXT = 'The Campus of 1 GW, the Campus of 2 GW';

  it('is told with its value and the date of the recorded one that it equals, if there is one', async () => {
    const { mentions } = await scan(TEXT);
    expect(mentions.filter(({ figure }) => figure)).toMatchObject([
      {
        id: 'campus#capacity',
        type: 'deal',
        start: 14,
        end: 18,
        figure: { unit: 'GW', exact: 1, matches: '2025-02-06' },
      },
      { id: 'campus#capacity', figure: { unit: 'GW', exact: 2, matches: null } },
    ]);
  });

  it('is not told of a hidden deal', async () => {
    await hideEntities(database, ['campus']);
    expect(await find(TEXT)).toEqual([]);
  });

  it('is decided across pieces, too', async () => {
    const first = await scan('The Campus is big.\n');
    const second = await scan('It has 1 GW.');
    const scans = [
      { at: 19, scan: second.scan },
      { at: 0, scan: first.scan },
    ];
    expect(second.mentions).toEqual([]);
    const decided = await gazetteer.decide({ ...first, scans, revision: 0 });
    expect(decided.map(({ id }) => id)).toEqual(['campus', 'campus#capacity']);
  });

  it('has the card of its deal', async () => {
    expect(await gazetteer.card('campus#capacity')).toMatchObject({ entity: { id: 'campus' } });
  });
});

describe('deciding', () => {
  it('refuses scans of another edition', async () => {
    const { edition, scan: old } = await scan('Abu Dhabi');
    gazetteer = new Gazetteer(database, bundle('v2', [MINISTER]), keeperOf(database));
    await expect(gazetteer.decide({ edition, scans: [{ at: 0, scan: old }], revision: 0 })).rejects.toThrow('updated');
  });

  it('takes scans that were made before a restart', async () => {
    const { edition, scan: old } = await scan('Abu Dhabi');
    gazetteer = new Gazetteer(database, bundle('v1', ENTITIES), keeperOf(database));
    expect(await gazetteer.decide({ edition, scans: [{ at: 0, scan: old }], revision: 0 })).toMatchObject([
      { id: 'abu-dhabi' },
    ]);
  });
});

describe('a card', () => {
  it('is null for an id that the dataset has not', async () => {
    expect(await gazetteer.card('nobody')).toBeNull();
  });

  it('shows the record of an entity', async () => {
    expect(await gazetteer.card('minister')).toMatchObject({ entity: MINISTER, related: {} });
  });

  it('of a deal lists the parties, signatories and related entities that the dataset has', async () => {
    expect((await gazetteer.card('campus'))?.related).toEqual({
      'louvre-abu-dhabi': { name: LOUVRE.name, type: 'organisation' },
      minister: { name: MINISTER.name, type: 'person' },
      'abu-dhabi': { name: CITY.name, type: 'place' },
    });
  });

  it('of a person lists what their roles are of', async () => {
    expect((await gazetteer.card('head'))?.related).toEqual({ 'abu-dhabi': { name: CITY.name, type: 'place' } });
  });

  it('tells who leads the entity, and lists them', async () => {
    const card = await gazetteer.card('abu-dhabi');
    expect(card?.leaders).toEqual([{ ...TITLE, who: 'head' }]);
    expect(card?.related).toEqual({ head: { name: HEAD.name, type: 'person' } });
  });

  it('is shown of a hidden entity too: its mark may still stand on a page', async () => {
    await hideEntities(database, ['minister']);
    expect(await gazetteer.card('minister')).toMatchObject({ entity: { id: 'minister' } });
  });
});
