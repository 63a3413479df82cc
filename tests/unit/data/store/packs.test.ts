import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { pack as schema } from '../../../../data/records/pack.ts';
import { Database } from '../../../../data/store/database.ts';
import { findEntities, findEntity, findLeaders } from '../../../../data/store/entities.ts';
import { listChanges, redo, undo } from '../../../../data/store/history.ts';
import { loadIndex, saveIndex } from '../../../../data/store/indexes.ts';
import { hideEntities } from '../../../../data/store/layer.ts';
import { installPack } from '../../../../data/store/packs.ts';
import { turnWith } from '../../../../data/store/turn.ts';
import { CITY, CONTEXT, ORGANISATION, PACK, PERSON, TENURE } from '../records/examples.ts';
import { hiddenIn, storedIn, versionsIn } from './reading.ts';

const packOf = (id: string, entities: unknown[], contexts: unknown[] = [CONTEXT]) =>
  v.parse(schema, { ...PACK, id, entities, contexts });

const stored = async () => (await storedIn(database)).sort();
const idsOf = (entities: readonly { id: string }[]) => entities.map(({ id }) => id).sort();

let number = 0;
let database: Database;

beforeEach(() => {
  database = new Database(`test-${++number}`);
});

describe('installing a pack', () => {
  it('stores its entities and contexts, and its version', async () => {
    await installPack(database, packOf('one', [PERSON, CITY]), 'v1');
    expect(await versionsIn(database)).toEqual({ one: 'v1' });
    expect(await stored()).toEqual(['jane-doe', 'some-city']);
    expect(await database.contexts.toArray()).toMatchObject([{ id: 'press', pack: 'one' }]);
    expect(await findEntity(database, 'jane-doe')).toMatchObject({ id: 'jane-doe' });
  });

  it('puts it in place of its former version', async () => {
    await installPack(database, packOf('one', [PERSON, CITY]), 'v1');
    await installPack(database, packOf('one', [CITY], []), 'v2');
    expect(await versionsIn(database)).toEqual({ one: 'v2' });
    expect(await stored()).toEqual(['some-city']);
    expect(await database.contexts.count()).toBe(0);
  });

  it('leaves another pack alone, though its id begins alike and an entity’s is the same', async () => {
    await installPack(database, packOf('one', [PERSON]), 'v1');
    await installPack(database, packOf('one-more', [PERSON, CITY]), 'v1');
    await installPack(database, packOf('one', []), 'v2');
    expect(await database.entities.toArray()).toMatchObject([{ pack: 'one-more' }, { pack: 'one-more' }]);
  });

  it('is all or nothing', async () => {
    await installPack(database, packOf('one', [PERSON, CITY]), 'v1');
    const torn = packOf('one', [PERSON, CITY, PERSON]);
    await expect(installPack(database, torn, 'v2')).rejects.toThrow();
    expect(await versionsIn(database)).toEqual({ one: 'v1' });
    expect(await stored()).toEqual(['jane-doe', 'some-city']);
  });

  it('keeps hidden what the reader has hidden', async () => {
    await installPack(database, packOf('one', [PERSON]), 'v1');
    await hideEntities(database, ['jane-doe']);
    await installPack(database, packOf('one', [PERSON, CITY]), 'v2');
    expect(await hiddenIn(database)).toEqual(['jane-doe']);
  });
});

describe('entities', () => {
  it('are found by id, one or several', async () => {
    await installPack(database, packOf('one', [PERSON, CITY]), 'v1');
    expect(await findEntity(database, 'nobody')).toBeUndefined();
    expect(idsOf(await findEntities(database, ['some-city', 'nobody', 'jane-doe']))).toEqual(['jane-doe', 'some-city']);
  });
});

describe('the leaders of an entity', () => {
  it('are found by the roles that lead it', async () => {
    const roles = [
      { ...TENURE, of: 'some-office', leads: true },
      { ...TENURE, of: 'some-city' },
    ];
    await installPack(database, packOf('one', [{ ...PERSON, roles }, CITY, ORGANISATION]), 'v1');
    expect(idsOf(await findLeaders(database, 'some-office'))).toEqual(['jane-doe']);
    expect(await findLeaders(database, 'some-city')).toEqual([]);
  });
});

describe('a database of the first version', () => {
  const TYPES = ['person', 'organisation', 'programme', 'event', 'concept'];

  async function writeFirstVersion(): Promise<void> {
    const old = new Dexie(database.name);
    old.version(1).stores({
      packs: 'id',
      entities: '[pack+id], id, type',
      contexts: '[pack+id]',
      hidden: 'id',
      indexes: 'name',
    });
    await old.table('entities').bulkAdd(TYPES.map((type) => ({ ...PERSON, id: type, type, pack: 'one' })));
    await old.table('hidden').add({ id: 'person' });
    old.close();
  }

  it('gets the lists that its records lack, and keeps all else', async () => {
    await writeFirstVersion();
    const stored = new Map((await database.entities.toArray()).map((entity) => [entity.id, entity]));
    expect(stored.get('person')).toEqual({ ...PERSON, id: 'person', pack: 'one', roles: [] });
    expect(stored.get('organisation')).toMatchObject({ leaders: [], owners: [] });
    expect(stored.get('programme')).toMatchObject({ dates: [] });
    expect(stored.get('event')).toMatchObject({ dates: [] });
    expect(stored.get('concept')).toEqual({ ...PERSON, id: 'concept', type: 'concept', pack: 'one' });
    expect(await hiddenIn(database)).toEqual(['person']);
  });
});

describe('a database of the second version', () => {
  it('keeps its packs and records; what was hidden is in the layer, and is noted as to be backed up', async () => {
    const old = new Dexie(database.name);
    old
      .version(1)
      .stores({ packs: 'id', entities: '[pack+id], id, type', contexts: '[pack+id]', hidden: 'id', indexes: 'name' });
    old.version(2).stores({ entities: '[pack+id], id, type, *leads' });
    await old.table('packs').add({ id: 'one', version: 'v1' });
    await old.table('entities').add({ ...PERSON, roles: [], pack: 'one', leads: ['some-office'] });
    await old.table('hidden').bulkAdd([{ id: 'jane-doe' }, { id: 'mgx' }]);
    await old.table('indexes').add({ name: 'packs', version: 'v1', buffer: new ArrayBuffer(3) });
    old.close();
    expect(await versionsIn(database)).toEqual({ one: 'v1' });
    expect(await database.layer.toArray()).toEqual([
      { id: 'jane-doe', hidden: true },
      { id: 'mgx', hidden: true },
    ]);
    expect(idsOf(await findLeaders(database, 'some-office'))).toEqual([]);
    expect(await findEntity(database, 'jane-doe')).toMatchObject({ name: { en: 'Jane Doe' } });
    expect((await database.serial.get('serial'))?.value).toBe(1);
    expect((await loadIndex(database, 'packs', 'v1'))?.byteLength).toBe(3);
    expect(database.tables.map(({ name }) => name)).not.toContain('hidden');
  });
});

describe('a database of the third version', () => {
  it('keeps its history: changes with many steps are undone and redone as before', async () => {
    const old = new Dexie(database.name);
    old.version(3).stores({
      packs: 'id',
      entities: '[pack+id], id, *leads',
      contexts: '[pack+id]',
      indexes: 'name',
      layer: 'id, entity.type',
      changes: 'number',
      serial: 'name',
    });
    const ids = Array.from({ length: 900 }, (_, i) => `e-${1000 + i}`);
    const own = { id: 'jane-doe', entity: { ...PERSON, roles: [] } };
    const hidden = ids.map((id) => ({ id, hidden: true }));
    const steps = hidden.map((after) => ({ id: after.id, after }));
    await old.table('changes').bulkAdd([
      { number: 4, at: 1, kind: 'edit', steps: [{ id: 'jane-doe', after: own }] },
      { number: 5, at: 2, kind: 'hide', steps },
      { number: 6, at: 3, kind: 'import', steps: [], packs: [{ pack: 'other', after: 'a' }], undone: true },
    ]);
    await old.table('layer').bulkAdd([own, ...hidden]);
    old.close();
    expect(await listChanges(database)).toEqual([
      { number: 6, at: 3, kind: 'import', count: 0, packs: [{ pack: 'other', after: 'a' }], undone: true },
      { number: 5, at: 2, kind: 'hide', count: 900, first: { id: 'e-1000' } },
      { number: 4, at: 1, kind: 'edit', count: 1, first: { id: 'jane-doe', name: PERSON.name } },
    ]);
    const turn = turnWith(database, () => Promise.reject(new Error('No pack is needed here.')));
    await undo(database, turn);
    expect(await database.layer.toArray()).toEqual([own]);
    await redo(database, turn);
    expect(await database.layer.count()).toBe(901);
  });
});

describe('a stored index', () => {
  it('is given back only for the version that it was compiled from', async () => {
    await saveIndex(database, 'packs', 'v1', new Uint8Array([1, 2, 3]).buffer);
    expect(new Uint8Array((await loadIndex(database, 'packs', 'v1')) ?? new ArrayBuffer(0))).toEqual(
      new Uint8Array([1, 2, 3]),
    );
    expect(await loadIndex(database, 'packs', 'v2')).toBeUndefined();
    expect(await loadIndex(database, 'edits', 'v1')).toBeUndefined();
  });

  it('is replaced by the next one', async () => {
    await saveIndex(database, 'packs', 'v1', new ArrayBuffer(1));
    await saveIndex(database, 'packs', 'v2', new ArrayBuffer(2));
    expect(await loadIndex(database, 'packs', 'v1')).toBeUndefined();
    expect((await loadIndex(database, 'packs', 'v2'))?.byteLength).toBe(2);
  });
});
