import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pack as packSchema } from '../../../../data/records/pack.ts';
import type { Database } from '../../../../data/store/database.ts';
import { installPack } from '../../../../data/store/packs.ts';
import type { Progress } from '../../../../data/transfer/contract.ts';
import { Pace } from '../../../../data/transfer/pace.ts';
import { readPacks } from '../../../../tools/packs.ts';
import { CITY, CONTEXT, DEAL, ORGANISATION, PACK, PERSON, SOURCE } from '../records/examples.ts';
import {
  dryRunOf,
  entitiesIn,
  fileOf,
  gzipOf,
  importerOf,
  landed,
  newDatabase,
  packText,
  wishOf,
} from './importing.ts';

let database: Database;
beforeEach(() => {
  database = newDatabase();
});

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('a dry run', () => {
  it('tells what would be added, and writes nothing', async () => {
    const dryRun = await dryRunOf(packText(), { database });
    expect(dryRun.counts).toEqual({ added: 3, changed: 0, same: 0, refused: 0 });
    expect(dryRun.rows.added).toEqual([
      { row: 1, id: 'jane-doe', name: 'Jane Doe' },
      { row: 2, id: 'some-city', name: 'Jane Doe' },
      { row: 3, id: 'some-deal', name: 'Jane Doe' },
    ]);
    expect(dryRun).toMatchObject({ pack: { id: 'some-pack' }, replaces: undefined, gone: 0 });
    expect(await database.packs.count()).toBe(0);
  });

  it('finds the same where nothing has changed but the order of keys and records', async () => {
    const first = await landed(packText(), database);
    const turned = Object.fromEntries(Object.entries(PERSON).reverse());
    const again = await dryRunOf(packText({ entities: [DEAL, turned, CITY] }), { database });
    expect(again.counts).toEqual({ added: 0, changed: 0, same: 3, refused: 0 });
    expect(again.pack.version).toBe(first.pack.version);
    expect(again.replaces?.version).toBe(first.pack.version);
  });

  it('tells what is changed, new, refused and gone', async () => {
    await landed(packText(), database);
    const entities = [
      { ...PERSON, prominence: 3 },
      { ...ORGANISATION, prominence: 9 },
      { ...ORGANISATION, id: 'new' },
    ];
    const { counts, rows, gone, goneRows } = await dryRunOf(packText({ entities }), { database });
    expect(counts).toEqual({ added: 1, changed: 1, same: 0, refused: 1 });
    expect(rows.changed).toMatchObject([{ fields: ['prominence'] }]);
    expect(goneRows).toEqual([CITY, DEAL].map(({ id, name }) => ({ id, name })));
    expect([ids(rows.changed), ids(rows.added), ids(rows.refused)]).toEqual([['jane-doe'], ['new'], ['some-office']]);
    expect(gone).toBe(2);
  });

  it('is not misled by another pack with the same records', async () => {
    await landed(packText({ id: 'other-pack' }), database);
    const { counts, replaces } = await dryRunOf(packText(), { database });
    expect(counts.added).toBe(3);
    expect(replaces).toBeUndefined();
  });

  it('takes a gzipped pack as it takes the pack, whatever its name', async () => {
    const plain = await dryRunOf(packText());
    const packed = await dryRunOf(gzipOf(packText()));
    expect(packed).toEqual(plain);
  });

  it('tells how far it has come, stage by stage', async () => {
    const told: Progress[] = [];
    await importerOf(database).dryRun(wishOf(fileOf(packText())), new Pace((progress) => told.push(progress)));
    expect([...new Set(told.map(({ stage }) => stage))]).toEqual(['reading', 'checking', 'comparing']);
    expect(told.every(({ done, total }) => done <= total)).toBe(true);
    expect(told.at(-1)).toMatchObject({ stage: 'comparing', done: 3, total: 3 });
  });

  it('stops when the signal aborts, with its reason', async () => {
    const cancel = new AbortController();
    const pace = new Pace(({ stage }) => stage === 'comparing' && cancel.abort(new Error('cancelled')), cancel.signal);
    await expect(importerOf(database).dryRun(wishOf(fileOf(packText())), pace)).rejects.toThrow('cancelled');
  });

  it('finds nothing to refuse in the bundled pack, were it somebody’s own', async () => {
    const [pack] = readPacks();
    const { counts, rows } = await dryRunOf(JSON.stringify({ ...pack, id: 'mine' }));
    expect(rows.refused).toEqual([]);
    expect(counts).toMatchObject({ added: pack?.entities.length, refused: 0 });
  });
});

describe('landing', () => {
  it('puts a pack in place of its former version', async () => {
    await landed(packText(), database);
    const { pack } = await landed(packText({ entities: [CITY] }), database);
    expect(ids(await entitiesIn(database))).toEqual(['some-city']);
    expect(await database.packs.get('some-pack')).toMatchObject({ version: pack.version });
    expect(await database.contexts.toArray()).toMatchObject([{ id: 'press', pack: 'some-pack' }]);
  });

  it('leaves the others alone', async () => {
    await landed(packText({ id: 'other-pack' }), database);
    await landed(packText({ entities: [CITY] }), database);
    expect(await database.entities.where('id').equals('some-city').count()).toBe(2);
    expect(await database.entities.count()).toBe(4);
  });

  it('packs the records first: unpacked and imported again they are the same', async () => {
    const importer = importerOf(database);
    const { dryRun, ready } = await importer.dryRun(wishOf(fileOf(packText())), new Pace());
    const { id, version, gzipped } = await importer.pack(ready, new Pace());
    expect({ id, version }).toEqual({ id: 'some-pack', version: dryRun.pack.version });
    await importer.write(ready, new Pace());
    const again = await dryRunOf(Uint8Array.fromBase64(gzipped), { database });
    expect(again).toMatchObject({ pack: { version }, counts: { same: 3 } });
  });
});

describe('dates', () => {
  const event = (dates: unknown[]) => ({ ...PERSON, type: 'event', id: 'some-summit', dates });
  const dated = (what: string, from: string) => event([{ what, from, sources: [SOURCE] }]);

  it('of what an event lasts may lie ahead, those of what has happened not', async () => {
    const file = (made: unknown) => packText({ entities: [made], contexts: [] });
    expect((await dryRunOf(file(dated('held', '2999-05')), { database })).counts).toMatchObject({
      added: 1,
      refused: 0,
    });
    const { counts, rows } = await dryRunOf(file(dated('announced', '2999-05')), { database });
    expect(counts).toMatchObject({ added: 0, refused: 1 });
    expect(rows.refused).toMatchObject([
      { row: 1, id: 'some-summit', field: 'dates.0.from', says: { name: 'future' } },
    ]);
  });
});

describe('references', () => {
  it('may point to entities and contexts of other installed packs', async () => {
    await landed(packText({ id: 'other-pack' }), database);
    const relations = [{ kind: 'located-in', to: 'some-city' }];
    const aliases = [{ text: 'The Office', lang: 'en', context: { for: ['press'] } }];
    const entities = [{ ...ORGANISATION, relations, aliases }];
    const alone = packText({ entities, contexts: [] });
    expect((await dryRunOf(alone, { database })).counts).toMatchObject({ added: 1, refused: 0 });
    const { rows } = await dryRunOf(alone);
    expect(rows.refused).toMatchObject([{ reason: 'no entity has the id "some-city"' }]);
  });

  it('may not point to what only the former version of the pack had', async () => {
    await landed(packText(), database);
    const entities = [CITY, { ...ORGANISATION, relations: [{ kind: 'leads', to: 'jane-doe' }] }];
    const { counts } = await dryRunOf(packText({ entities }), { database });
    expect(counts).toMatchObject({ same: 1, refused: 1 });
  });

  it('may point to a row that is refused, so that one mistake does not take all others along', async () => {
    const a = { ...ORGANISATION, id: 'a', relations: [{ kind: 'part-of', to: 'b' }] };
    const b = { ...ORGANISATION, id: 'b', relations: [{ kind: 'part-of', to: 'nobody' }] };
    const c = { ...ORGANISATION, id: 'c', aliases: [{ text: 'See', lang: 'en', context: { for: ['press'] } }] };
    const contexts = [{ ...CONTEXT, entities: ['nobody'] }];
    const { counts, rows } = await dryRunOf(packText({ entities: [a, b, c], contexts }));
    expect(counts).toEqual({ added: 2, changed: 0, same: 0, refused: 2 });
    expect(rows.refused.map(({ id, field }) => `${id} ${field}`)).toEqual([
      'press contexts.0.entities.0',
      'b relations.0.to',
    ]);
  });
});

describe('beside other packs', () => {
  const others = { id: 'other-pack', entities: [PERSON, ORGANISATION, CITY] };

  it('what a bundled one has just so does not come in again', async () => {
    await installPack(database, v.parse(packSchema, { ...PACK, id: 'bundled-pack' }), 'v1');
    const { counts } = await landed(
      packText({ id: 'mine', entities: [PERSON, { ...ORGANISATION, id: 'new-one' }] }),
      database,
    );
    expect(counts).toMatchObject({ added: 1, same: 1, changed: 0 });
    expect(await database.entities.where('pack').equals('mine').primaryKeys()).toEqual([['mine', 'new-one']]);
  });

  it('what takes the place of one of theirs is told', async () => {
    await landed(packText(others), database);
    const { counts, covers } = await dryRunOf(packText({ id: 'mine', entities: [{ ...PERSON, prominence: 0 }] }), {
      database,
    });
    expect(counts).toMatchObject({ added: 0, changed: 1, same: 0 });
    expect(covers).toBe(1);
  });

  it('an alias that both have is told, also where evidence may decide', async () => {
    const alias = { text: 'Some Body', lang: 'en' };
    const theirs = { ...ORGANISATION, aliases: [{ ...alias, context: { against: ['press'], otherwise: 'take' } }] };
    await landed(packText({ ...others, entities: [theirs] }), database);
    const { clashes } = await dryRunOf(
      packText({ id: 'mine', entities: [{ ...ORGANISATION, id: 'mine', aliases: [alias] }] }),
      { database },
    );
    expect(clashes).toMatchObject([{ alias: 'Some Body', id: 'mine', other: ORGANISATION.id, isSameEntity: false }]);
  });
});

describe('a file all of whose rows are refused', () => {
  it('has each row with its reason, and nothing to land', async () => {
    const { counts, rows } = await dryRunOf(packText({ entities: [null, 7] }), { database });
    expect(counts).toEqual({ added: 0, changed: 0, same: 0, refused: 2 });
    expect(rows.refused.map(({ row }) => row)).toEqual([1, 2]);
  });
});

describe('writing', () => {
  it('tells how many entities are written, before it is done', async () => {
    const importer = importerOf(database);
    const names = Array.from({ length: 5000 }, (_, i) => `Name number ${i}`).join('\n');
    const { ready } = await importer.dryRun(wishOf(fileOf(names), { kind: 'list' }), new Pace());
    const told: number[] = [];
    vi.spyOn(performance, 'now').mockImplementation(() => told.length * 1000);
    await importer.write(ready, new Pace(({ done }) => told.push(done)));
    vi.restoreAllMocks();
    expect(told).toEqual([0, 2000, 4000, 5000, 5000]);
  });
});

describe('a made id', () => {
  it('keeps clear of an entity that another pack has, and the alias is told as a clash', async () => {
    await landed(packText(), database);
    const { rows, clashes } = await landed('Jane Doe\nJohn Roe', database, {
      kind: 'list',
      type: 'person',
      name: 'mine',
    });
    expect(ids(rows.added)).toEqual(['jane-doe-mine', 'john-roe']);
    expect(clashes).toMatchObject([{ alias: 'Jane Doe', row: 1, other: 'jane-doe', isSameEntity: false }, {}, {}]);
    const again = await dryRunOf('Jane Doe\nJohn Roe', { database, kind: 'list', type: 'person', name: 'mine' });
    expect(again.counts).toMatchObject({ same: 2, added: 0 });
  });
});
