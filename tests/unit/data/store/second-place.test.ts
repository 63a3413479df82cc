import 'fake-indexeddb/auto';
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Entity, entity as schema } from '../../../../data/records/entity.ts';
import { type Pack, pack as packSchema } from '../../../../data/records/pack.ts';
import { Database } from '../../../../data/store/database.ts';
import { pack as gzipped } from '../../../../data/store/gzip.ts';
import { redo, undo } from '../../../../data/store/history.ts';
import { landPack, removePack } from '../../../../data/store/import-pack.ts';
import { Keeper } from '../../../../data/store/keeper.ts';
import * as layer from '../../../../data/store/layer.ts';
import { installPack } from '../../../../data/store/packs.ts';
import { keepPack, readHead } from '../../../../data/store/second-place.ts';
import { turnWith } from '../../../../data/store/turn.ts';
import { CITY, PACK, PERSON } from '../records/examples.ts';
import { FakeShelf } from './fake-shelf.ts';

const packOf = (id: string, entities: unknown[]): Pack => v.parse(packSchema, { ...PACK, id, entities, contexts: [] });
const named = (id: string, en: string): Entity => v.parse(schema, { ...PERSON, id, name: { ar: en, fr: en, en } });
const BUNDLED = packOf('one', [PERSON, CITY]);
const IMPORTED = packOf('other', [named('imported', 'Imported')]);

let number = 0;
let name = '';
let database: Database;
let shelf: FakeShelf;
let keeper: Keeper;

/** Opens what is stored under a name, as a background that has just started does. */
async function wake(): Promise<void> {
  database = new Database(name);
  keeper = new Keeper(database, shelf);
  if ((await database.packs.get('one')) === undefined) await installPack(database, BUNDLED, 'v1');
  await keeper.wake();
}

beforeEach(async () => {
  name = `second-${++number}`;
  shelf = new FakeShelf();
  await wake();
});

const loseDatabase = async () => {
  database.close();
  await new Database(name).delete();
  await wake();
};

/** What the reader has made: it must never be lost. */
async function made(): Promise<unknown> {
  const packs = await database.packs.filter(({ importedAt }) => importedAt !== undefined).toArray();
  return {
    layer: await database.layer.toArray(),
    packs: packs.map(({ id, version }) => `${id}@${version}`),
    entities: (await database.entities.toArray()).map(({ id, pack }) => `${pack}/${id}`),
  };
}

async function land(version: string): Promise<void> {
  await keeper.make(async () => {
    await keepPack(shelf, { id: 'other', version, importedAt: 7 }, await gzipped([JSON.stringify(IMPORTED)]));
    return landPack(database, { pack: IMPORTED, version });
  }, 'import');
}

const EDITS: readonly (() => Promise<unknown>)[] = [
  () => keeper.make(() => layer.saveEntity(database, named('jane-doe', 'Jane D.'))),
  () => keeper.make(() => layer.hideEntities(database, ['jane-doe', 'some-city']), 'bulk'),
  () => keeper.make(() => layer.saveEntity(database, named('my-own', 'Mine'))),
  () => land('a'),
  () => keeper.make(() => layer.tagEntities(database, ['my-own'], 'watch')),
  () => keeper.make(() => layer.takeBack(database, ['my-own'])),
  () => keeper.make(() => undo(database, turnWith(database, keeper.readPack))),
  () => land('b'),
  () => keeper.make(() => undo(database, turnWith(database, keeper.readPack))),
  () => keeper.make(() => redo(database, turnWith(database, keeper.readPack))),
  () => keeper.make(() => removePack(database, 'other')),
  () => keeper.make(() => undo(database, turnWith(database, keeper.readPack))),
];

describe('the second place', () => {
  it('brings back what was made, after each change, when the database is deleted', async () => {
    for (let count = 1; count <= EDITS.length; count++) {
      name = `second-${++number}`;
      shelf = new FakeShelf();
      await wake();
      for (const edit of EDITS.slice(0, count)) await edit();
      const before = await made();
      await loseDatabase();
      expect(await made()).toEqual(before);
    }
  });

  it('tells once that something was brought back, and how much', async () => {
    await keeper.make(() => layer.hideEntities(database, ['jane-doe']));
    expect(await keeper.notice()).toBeUndefined();
    await loseDatabase();
    expect(await keeper.notice()).toMatchObject({ records: 1, lost: [] });
    await keeper.dismissNotice();
    await wake();
    expect(await keeper.notice()).toBeUndefined();
  });

  it('is brought up where it has missed a change', async () => {
    await keeper.make(() => layer.hideEntities(database, ['jane-doe']));
    await layer.hideEntities(database, ['some-city']); // and the browser was closed before it was noted
    await wake();
    const before = await made();
    await loseDatabase();
    expect(await made()).toEqual(before);
  });

  it('takes a snapshot on the first change of a day and before one of many, and keeps ten', async () => {
    await keeper.make(() => layer.hideEntities(database, ['jane-doe']));
    await keeper.make(() => layer.showEntities(database, ['jane-doe']));
    expect((await readHead(shelf)).snapshots.map(({ why }) => why)).toEqual(['daily']);
    for (let i = 0; i < 6; i++) {
      await keeper.make(() => layer.hideEntities(database, ['jane-doe', 'some-city']), 'bulk');
      await keeper.make(() => layer.showEntities(database, ['jane-doe', 'some-city']), 'bulk');
    }
    const { snapshots } = await readHead(shelf);
    expect(snapshots.map(({ why }) => why)).toEqual(Array.from({ length: 10 }, () => 'bulk'));
    const kept = [...shelf.items.keys()].filter((key) => key.startsWith('backup:'));
    expect(kept.sort()).toEqual(snapshots.map(({ serial }) => `backup:${serial}`).sort());
  });

  it('keeps no journal from before its newest snapshot, and no pack that nothing leads to', async () => {
    await land('a');
    await keeper.make(() => removePack(database, 'other'));
    for (let i = 0; i < 210; i++) {
      const change = i % 2 === 0 ? layer.hideEntities : layer.showEntities;
      await keeper.make(() => change(database, ['jane-doe', 'some-city']), i > 195 ? 'bulk' : undefined);
    }
    const keys = [...shelf.items.keys()];
    expect(keys.filter((key) => key.startsWith('journal:'))).toHaveLength(1);
    expect(keys.filter((key) => key.startsWith('pack:'))).toEqual([]);
  }, 30_000);

  it('takes a snapshot of thousands of entries as they are', async () => {
    const ids = Array.from({ length: 2000 }, (_, i) => `e-${i}`);
    await keeper.make(() => layer.hideEntities(database, ids), 'bulk');
    const before = await made();
    expect((await readHead(shelf)).snapshots.at(-1)).toMatchObject({ why: 'catch-up', records: 2000 });
    await loseDatabase();
    expect(await made()).toEqual(before);
  });

  it('gives back an older snapshot where the newest is torn', async () => {
    await keeper.make(() => layer.hideEntities(database, ['jane-doe']), 'bulk');
    await keeper.make(() => layer.hideEntities(database, ['some-city']), 'bulk');
    const { snapshots } = await readHead(shelf);
    shelf.items.set(`backup:${snapshots.at(-1)?.serial}`, 'torn');
    await loseDatabase();
    expect(await database.layer.toArray()).toMatchObject([{ id: 'some-city' }]);
  });

  it('keeps no file of an import that was broken off before it landed, from the next wake on', async () => {
    await land('a');
    const broken = keeper.make(async () => {
      await keepPack(shelf, { id: 'other', version: 'b', importedAt: 8 }, 'large');
      throw new Error('The tab was closed.');
    });
    await expect(broken).rejects.toThrow('closed');
    expect(shelf.items.has('pack:other@b')).toBe(true);
    await wake();
    expect([...shelf.items.keys()].filter((key) => key.startsWith('pack:'))).toEqual(['pack:other@a']);
    expect((await readHead(shelf)).blobs).toEqual(['pack:other@a']);
    await keeper.make(() => undo(database, turnWith(database, keeper.readPack)));
    await wake();
    expect((await readHead(shelf)).blobs).toEqual(['pack:other@a']);
  });

  it('names an imported pack whose copy is gone, and brings back the rest', async () => {
    await land('a');
    await keeper.make(() => layer.hideEntities(database, ['jane-doe']));
    shelf.items.delete('pack:other@a');
    await loseDatabase();
    expect(await keeper.notice()).toMatchObject({ records: 1, lost: ['other'] });
    expect(await database.layer.toArray()).toEqual([{ id: 'jane-doe', hidden: true }]);
  });
});

/** Makes the database fail at its nth write, as if the process had been killed there. */
function killAt(writes: number): void {
  let left = writes;
  database.use({
    stack: 'dbcore',
    name: 'kill',
    create: (core) => ({
      ...core,
      table: (table) => {
        const inner = core.table(table);
        return {
          ...inner,
          mutate: (request) => {
            if (left-- <= 0) throw new Error('Killed.');
            return inner.mutate(request);
          },
        };
      },
    }),
  });
}

describe('a kill in the middle', () => {
  it('of any write leaves the state before or after, and nothing between, at 200 random points', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(EDITS.length - 1), fc.nat(12), fc.boolean(), async (at, point, inDatabase) => {
        name = `killed-${++number}`;
        shelf = new FakeShelf();
        await wake();
        for (const edit of EDITS.slice(0, at)) await edit();
        const before = await made();
        await wake();
        if (inDatabase) {
          database.close();
          killAt(point);
          await database.open();
        } else shelf.writesLeft = point;
        await EDITS[at]?.().catch(() => undefined);
        database.close();
        shelf.writesLeft = Number.POSITIVE_INFINITY;
        await wake();
        const after = await made();
        const isBefore = JSON.stringify(after) === JSON.stringify(before);
        if (!isBefore) {
          const killed = name;
          const left = shelf;
          name = `whole-${++number}`;
          shelf = new FakeShelf();
          await wake();
          for (const edit of EDITS.slice(0, at + 1)) await edit();
          expect(after).toEqual(await made());
          name = killed;
          shelf = left;
          await wake();
        }
        await loseDatabase();
        expect(await made()).toEqual(after);
      }),
      { numRuns: 200 },
    );
  }, 120_000);
});
