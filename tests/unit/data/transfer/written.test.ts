import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Entity, entity } from '../../../../data/records/entity.ts';
import type { Database } from '../../../../data/store/database.ts';
import { hideEntities, saveEntity } from '../../../../data/store/layer.ts';
import { ORGANISATION, PERSON } from '../records/examples.ts';
import { dryRunOf, landed, newDatabase, packText } from './importing.ts';

type Json = Record<string, unknown>;

let database: Database;
beforeEach(() => {
  database = newDatabase();
});

const named = (id: string, alias: string): Json => ({ ...ORGANISATION, id, aliases: [{ text: alias, lang: 'en' }] });
const save = (record: Json) => saveEntity(database, v.parse(entity, record) as Entity);
const packOf = (id: string, ...entities: Json[]) => packText({ id, entities, contexts: [] });

const clashesOf = async (...entities: Json[]) => {
  const { clashes } = await dryRunOf(packOf('mine', ...entities), { database });
  return clashes.map(({ alias, other, isOwn, pack }) => `${alias}: ${other}, ${isOwn ? 'own' : pack?.en}`);
};

describe('what the reader has written', () => {
  it('clashes with names of a file, of an entry of their own and of one that they edited', async () => {
    await landed(packOf('other-pack', named('known', 'Known Fund')), database);
    await save(named('own', 'Own Fund'));
    await save(named('known', 'Edited Fund'));
    expect(await clashesOf(named('a', 'Own Fund'), named('b', 'Edited Fund'))).toEqual([
      'Edited Fund: known, own',
      'Own Fund: own, own',
    ]);
  });

  it('stands in the place of what the pack has: a name that was taken out claims nothing', async () => {
    await landed(packOf('other-pack', named('known', 'Known Fund')), database);
    expect(await clashesOf(named('a', 'Known Fund'))).toEqual(['Known Fund: known, Some pack']);
    await save(named('known', 'Edited Fund'));
    expect(await clashesOf(named('a', 'Known Fund'))).toEqual([]);
  });

  it('is not what is only hidden', async () => {
    await landed(packOf('other-pack', named('known', 'Known Fund')), database);
    await hideEntities(database, ['known']);
    expect(await clashesOf(named('a', 'Known Fund'))).toEqual(['Known Fund: known, Some pack']);
  });

  it('stays in front: it is kept, and none that a file takes the place of', async () => {
    await landed(packOf('other-pack', named('known', 'Known Fund'), named('plain', 'Plain Fund')), database);
    await save(named('known', 'Edited Fund'));
    const file = packOf('mine', named('known', 'Imported Fund'), named('plain', 'Other Fund'), named('new', 'New'));
    const { rows, covers, kept } = await dryRunOf(file, { database });
    expect({ covers, kept }).toEqual({ covers: 1, kept: 1 });
    expect(rows.changed).toMatchObject([
      { id: 'known', fields: ['aliases'], isKept: true },
      { id: 'plain', fields: ['aliases'] },
    ]);
    expect(rows.changed[1]).not.toHaveProperty('isKept');
  });

  it('stays in front of a newer version of its own pack, too; what does not change is not told', async () => {
    await landed(packOf('mine', named('known', 'Known Fund'), named('same', 'Same Fund')), database);
    await save(named('known', 'Edited Fund'));
    await save(named('same', 'My Fund'));
    const file = packOf('mine', named('known', 'Newer Fund'), named('same', 'Same Fund'));
    const { counts, kept } = await dryRunOf(file, { database });
    expect(counts).toMatchObject({ changed: 1, same: 1 });
    expect(kept).toBe(1);
  });

  it('keeps the made id of its list when that is imported again', async () => {
    const wish = { database, kind: 'list', name: 'mine' } as const;
    await landed('Jane Doe\nJohn Roe', database, wish);
    await save({ ...PERSON, id: 'jane-doe', type: 'organisation' });
    const { counts, gone } = await dryRunOf('Jane Doe\nJohn Roe', wish);
    expect(counts).toMatchObject({ same: 2, added: 0 });
    expect(gone).toBe(0);
  });
});

describe('where several packs have an entity', () => {
  it('the version in front is compared: the one that was imported last', async () => {
    await landed(packOf('a-pack', named('known', 'First')), database);
    await new Promise((resolve) => setTimeout(resolve, 2));
    await landed(packOf('z-pack', { ...named('known', 'Second'), prominence: 3 }), database);
    const { rows } = await dryRunOf(packOf('mine', named('known', 'First')), { database });
    expect(rows.changed).toMatchObject([{ id: 'known', fields: ['prominence', 'aliases'] }]);
  });
});

describe('a list of the same name', () => {
  it('says whose place it takes, with how many names, and a name under which both can be had', async () => {
    await landed('Anna Poe\nBen Poe\nCarl Poe', database, { kind: 'list', name: 'names' });
    await landed('Dora Poe', database, { kind: 'list', name: 'names 2' });
    const wish = { database, kind: 'list', name: 'Names' } as const;
    const { replaces, gone, goneRows } = await dryRunOf('Anna Poe\nEve Poe', wish);
    expect(replaces).toMatchObject({ name: { en: 'names' }, count: 3, freeName: 'Names 3' });
    expect(replaces?.importedAt).toBeGreaterThan(0);
    expect([gone, goneRows.map(({ name }) => name.en)]).toEqual([2, ['Ben Poe', 'Carl Poe']]);
    const apart = await landed('Anna Poe\nEve Poe', database, { ...wish, name: replaces?.freeName ?? '' });
    expect([apart.pack.id, apart.replaces, apart.gone]).toEqual(['names-3', undefined, 0]);
    expect(await database.packs.count()).toBe(3);
  });

  it('is offered no other name where it is a pack with an id of its own', async () => {
    await landed(packOf('mine', PERSON), database);
    const { replaces } = await dryRunOf(packOf('mine', PERSON), { database });
    expect(replaces).not.toHaveProperty('freeName');
  });
});
