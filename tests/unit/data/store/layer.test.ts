import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Entity, entity as schema } from '../../../../data/records/entity.ts';
import { pack as packSchema } from '../../../../data/records/pack.ts';
import { Database } from '../../../../data/store/database.ts';
import { findEntity, findLeaders } from '../../../../data/store/entities.ts';
import { listChanges, redo, undo } from '../../../../data/store/history.ts';
import { BundledId, landPack, removePack } from '../../../../data/store/import-pack.ts';
import * as layer from '../../../../data/store/layer.ts';
import { listings, standingOf } from '../../../../data/store/listing.ts';
import { installPack } from '../../../../data/store/packs.ts';
import { turnWith } from '../../../../data/store/turn.ts';
import { CITY, CONTEXT, PACK, PERSON, TENURE } from '../records/examples.ts';

const entityOf = (made: unknown): Entity => v.parse(schema, made);
const packOf = (id: string, entities: unknown[]) => v.parse(packSchema, { ...PACK, id, entities, contexts: [CONTEXT] });
const named = (id: string, en: string) => entityOf({ ...PERSON, id, name: { ar: en, fr: en, en } });
const JANE = entityOf(PERSON);
const MINE = named('jane-doe', 'Jane D.');
const OWN = named('my-own', 'My own');

const neverRead = async () => {
  throw new Error('No pack is needed here.');
};
const turnHere = () => turnWith(database, neverRead);

let number = 0;
let database: Database;

beforeEach(async () => {
  database = new Database(`layer-${++number}`);
  await installPack(database, packOf('one', [PERSON, CITY]), 'v1');
});

async function standings(): Promise<Record<string, string>> {
  const all: Record<string, string> = {};
  for await (const part of listings(database)) for (const each of part) all[each.id] = standingOf(each);
  return all;
}

const nameOf = async (id: string) => (await findEntity(database, id))?.name.en;
const packAlone = async () =>
  (await database.entities.where('id').equals('jane-doe').toArray()).map(({ name }) => name.en);

describe('an edit', () => {
  it('lies over the pack’s version, which stays as it is', async () => {
    await layer.saveEntity(database, MINE);
    expect(await nameOf('jane-doe')).toBe('Jane D.');
    expect(await packAlone()).toEqual(['Jane Doe']);
    expect(await standings()).toEqual({ 'jane-doe': 'edited', 'some-city': 'pack' });
  });

  it('outlives a new version of the pack, as a conflict if that has another entity', async () => {
    await layer.saveEntity(database, MINE);
    await installPack(database, packOf('one', [PERSON, CITY]), 'v2');
    expect(await standings()).toMatchObject({ 'jane-doe': 'edited' });
    await installPack(database, packOf('one', [{ ...PERSON, prominence: 3 }]), 'v3');
    expect(await standings()).toEqual({ 'jane-doe': 'conflict' });
    expect(await nameOf('jane-doe')).toBe('Jane D.');
  });

  it('is no conflict any more once the reader has kept theirs, until the pack changes again', async () => {
    await layer.saveEntity(database, MINE);
    await installPack(database, packOf('one', [{ ...PERSON, prominence: 3 }]), 'v2');
    await layer.keepMine(database, 'jane-doe');
    expect(await standings()).toEqual({ 'jane-doe': 'edited' });
    await installPack(database, packOf('one', [{ ...PERSON, prominence: 0 }]), 'v3');
    expect(await standings()).toEqual({ 'jane-doe': 'conflict' });
  });

  it('keeps the version it was made from when it is edited again', async () => {
    await layer.saveEntity(database, MINE);
    await installPack(database, packOf('one', [{ ...PERSON, prominence: 3 }]), 'v2');
    await layer.saveEntity(database, named('jane-doe', 'J.'));
    expect((await database.layer.get('jane-doe'))?.base).toEqual(JANE);
    expect(await standings()).toEqual({ 'jane-doe': 'conflict' });
  });

  it('settles the conflict if it was written in view of what the pack has now', async () => {
    await layer.saveEntity(database, MINE);
    await installPack(database, packOf('one', [{ ...PERSON, prominence: 3 }]), 'v2');
    await layer.saveEntity(database, named('jane-doe', 'J.'), true);
    expect(await standings()).toEqual({ 'jane-doe': 'edited' });
  });

  it('is the reader’s own once its pack no longer has it', async () => {
    await layer.saveEntity(database, MINE);
    await installPack(database, packOf('one', [CITY]), 'v2');
    expect(await standings()).toEqual({ 'jane-doe': 'own', 'some-city': 'pack' });
  });

  it('is taken back to what the pack has now, hidden or not as before', async () => {
    await layer.saveEntity(database, MINE);
    await layer.hideEntities(database, ['jane-doe']);
    await layer.takeBack(database, ['jane-doe']);
    expect(await nameOf('jane-doe')).toBe('Jane Doe');
    expect(await database.layer.toArray()).toEqual([{ id: 'jane-doe', hidden: true }]);
  });

  it('of a person’s roles counts where leaders are looked for', async () => {
    await layer.saveEntity(database, entityOf({ ...PERSON, roles: [{ ...TENURE, of: 'some-city', leads: true }] }));
    expect((await findLeaders(database, 'some-city')).map(({ id }) => id)).toEqual(['jane-doe']);
    await layer.takeBack(database, ['jane-doe']);
    expect(await findLeaders(database, 'some-city')).toEqual([]);
  });
});

describe('an entity of the reader’s own', () => {
  it('is listed among the others, and deleted with all that was said of it', async () => {
    await layer.saveEntity(database, OWN);
    await layer.tagEntities(database, ['my-own'], 'watch');
    expect(await standings()).toEqual({ 'jane-doe': 'pack', 'my-own': 'own', 'some-city': 'pack' });
    await layer.takeBack(database, ['my-own']);
    expect(await database.layer.toArray()).toEqual([]);
    expect((await listChanges(database)).map(({ kind }) => kind)).toEqual(['delete', 'tag', 'add']);
  });
});

describe('tags and hides', () => {
  it('are put on many at once and taken off again, and nothing is left then', async () => {
    const ids = ['jane-doe', 'some-city'];
    await layer.tagEntities(database, ids, 'b');
    await layer.tagEntities(database, ids, 'a');
    await layer.hideEntities(database, ids);
    expect(await database.layer.get('some-city')).toEqual({ id: 'some-city', hidden: true, tags: ['a', 'b'] });
    await layer.untagEntities(database, ids, 'a');
    await layer.untagEntities(database, ids, 'b');
    await layer.showEntities(database, ids);
    expect(await database.layer.count()).toBe(0);
  });

  it('that say nothing new are no change', async () => {
    expect(await layer.showEntities(database, ['jane-doe'])).toBeUndefined();
    await layer.hideEntities(database, ['jane-doe']);
    expect(await layer.hideEntities(database, ['jane-doe'])).toBeUndefined();
    expect(await listChanges(database)).toHaveLength(1);
  });
});

describe('the history', () => {
  it('is undone and redone change by change', async () => {
    const states = [await database.layer.toArray()];
    const steps = [
      () => layer.saveEntity(database, MINE),
      () => layer.hideEntities(database, ['jane-doe', 'some-city']),
      () => layer.saveEntity(database, OWN),
      () => layer.takeBack(database, ['jane-doe', 'my-own']),
    ];
    for (const step of steps) {
      await step();
      states.push(await database.layer.toArray());
    }
    for (const state of states.slice(0, -1).reverse()) {
      await undo(database, turnHere());
      expect(await database.layer.toArray()).toEqual(state);
    }
    expect(await undo(database, turnHere())).toBeUndefined();
    for (const state of states.slice(1)) {
      await redo(database, turnHere());
      expect(await database.layer.toArray()).toEqual(state);
    }
    expect(await redo(database, turnHere())).toBeUndefined();
  });

  it('forgets what was undone once something else is done, and never uses a number twice', async () => {
    await layer.saveEntity(database, MINE);
    await layer.hideEntities(database, ['some-city']);
    await undo(database, turnHere());
    await layer.saveEntity(database, OWN);
    expect(await redo(database, turnHere())).toBeUndefined();
    expect((await listChanges(database)).map(({ number: n, kind }) => [n, kind])).toEqual([
      [3, 'add'],
      [1, 'edit'],
    ]);
  });

  it('keeps the steps of a change in parts, of which none is long, and forgets them with it', async () => {
    const ids = Array.from({ length: 1000 }, (_, i) => `e-${i}`);
    await layer.hideEntities(database, ids);
    await layer.tagEntities(database, ['jane-doe'], 'watch');
    expect((await database.steps.toArray()).map(({ change, steps }) => [change, steps.length])).toEqual([
      ...[400, 400, 200].map((length) => [1, length]),
      [2, 1],
    ]);
    expect(await listChanges(database)).toMatchObject([
      { kind: 'tag', count: 1, first: { id: 'jane-doe' } },
      { kind: 'hide', count: 1000, first: { id: 'e-0' } },
    ]);
    await undo(database, turnHere());
    await undo(database, turnHere());
    expect(await database.layer.count()).toBe(0);
    await layer.saveEntity(database, OWN);
    expect((await database.steps.toArray()).map(({ change }) => change)).toEqual([3]);
  });

  it('keeps the newest 200 changes', async () => {
    for (let i = 0; i < 105; i++) {
      await layer.hideEntities(database, ['jane-doe']);
      await layer.showEntities(database, ['jane-doe']);
    }
    const changes = await listChanges(database);
    expect([changes.length, changes[0]?.number]).toEqual([200, 210]);
    expect(await database.steps.count()).toBe(200);
  });
});

describe('an imported pack', () => {
  const OTHER = packOf('other', [{ ...PERSON, name: { ar: 'J', fr: 'J', en: 'Imported' } }]);
  const NEWER = packOf('newer', [{ ...PERSON, name: { ar: 'N', fr: 'N', en: 'Newer' } }]);

  it('ranks over the bundled ones, the newest first, and is removed again', async () => {
    await landPack(database, { pack: OTHER, version: 'a' });
    expect(await nameOf('jane-doe')).toBe('Imported');
    await database.packs.update('other', { importedAt: 1 });
    await landPack(database, { pack: NEWER, version: 'b' });
    expect(await nameOf('jane-doe')).toBe('Newer');
    await removePack(database, 'newer');
    expect(await nameOf('jane-doe')).toBe('Imported');
  });

  it('never takes the place of a bundled one', async () => {
    await expect(landPack(database, { pack: packOf('one', [CITY]), version: 'x' })).rejects.toThrow(BundledId);
    await expect(removePack(database, 'one')).rejects.toThrow(BundledId);
    expect(await standings()).toEqual({ 'jane-doe': 'pack', 'some-city': 'pack' });
  });

  it('is undone to its former version, which is read again, and redone', async () => {
    const first = packOf('other', [PERSON]);
    await landPack(database, { pack: first, version: 'a' });
    await landPack(database, { pack: packOf('other', [CITY]), version: 'b' });
    const read = async ({ version }: { version: string }) => ({
      pack: version === 'a' ? first : packOf('other', [CITY]),
      importedAt: 5,
    });
    await undo(database, turnWith(database, read));
    expect(await database.packs.get('other')).toMatchObject({ version: 'a', importedAt: 5 });
    await undo(database, turnWith(database, read));
    expect(await database.packs.get('other')).toBeUndefined();
    await redo(database, turnWith(database, read));
    expect(await database.packs.get('other')).toMatchObject({ version: 'a' });
  });

  it('is still called by its name in the history when it is no longer there', async () => {
    await landPack(database, { pack: OTHER, version: 'a' });
    await removePack(database, 'other');
    expect((await listChanges(database)).map(({ packs }) => packs?.[0]?.name)).toEqual([OTHER.name, OTHER.name]);
  });
});
