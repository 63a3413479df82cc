import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entity } from '../../../../data/records/entity.ts';
import type { Pack } from '../../../../data/records/pack.ts';
import { Database } from '../../../../data/store/database.ts';
import { landPack } from '../../../../data/store/import-pack.ts';
import { Keeper } from '../../../../data/store/keeper.ts';
import { saveEntity, takeBack } from '../../../../data/store/layer.ts';
import { Gazetteer } from '../../../../entrypoints/background/gazetteer.ts';
import { compileInSteps } from '../../../../matching/compile.ts';
import { FakeShelf } from '../../data/store/fake-shelf.ts';
import { entity } from '../../matching/gazetteer.ts';
import { bundle, inAll } from './packs.ts';

vi.mock('../../../../matching/compile.ts', { spy: true });

const MGX = entity('mgx', ['MGX']);
const AFP = entity('afp', ['AFP']);

let number = 0;
let database: Database;
let shelf: FakeShelf;
let keeper: Keeper;
let gazetteer: Gazetteer;
let revision: number;

const start = () => new Gazetteer(database, bundle('v1', [MGX, AFP]), keeper);

beforeEach(async () => {
  vi.clearAllMocks();
  database = new Database(`over-${++number}`);
  shelf = new FakeShelf();
  keeper = new Keeper(database, shelf);
  gazetteer = start();
  revision = 0;
  await find('x');
  vi.clearAllMocks();
});

const find = async (text: string) =>
  (await gazetteer.scan({ text, revision: revision++ })).mentions.map(({ id, start: at }) => `${id}@${at}`);

const save = (made: Entity) => keeper.make(() => saveEntity(database, made));

describe('what the reader wrote', () => {
  it('is spotted with the next request, and nothing of the packs is compiled again', async () => {
    await save(entity('zorblatt', ['Zorblatt']));
    expect(await find('MGX and Zorblatt')).toEqual(['mgx@0', 'zorblatt@8']);
    expect(vi.mocked(compileInSteps).mock.calls.map(([own]) => own.length)).toEqual([1]);
  });

  it('takes the place of the pack’s names, and gives it back', async () => {
    await save(entity('mgx', ['Emgex']));
    expect(await find('MGX, Emgex')).toEqual(['mgx@5']);
    await keeper.make(() => takeBack(database, ['mgx']));
    expect(await find('MGX, Emgex')).toEqual(['mgx@0']);
  });

  it('is what a card shows', async () => {
    await save({ ...MGX, name: inAll('My MGX') } as Entity);
    expect(await gazetteer.card('mgx')).toMatchObject({ entity: { name: { en: 'My MGX' } } });
  });

  it('makes scans of before and after an edit two editions', async () => {
    const before = await gazetteer.scan({ text: 'MGX', revision });
    await save(entity('zorblatt', ['Zorblatt']));
    const after = await gazetteer.scan({ text: 'MGX', revision: ++revision });
    expect(after.edition).not.toBe(before.edition);
  });

  it('is spotted again after the database was deleted under a background that starts anew', async () => {
    await save(entity('zorblatt', ['Zorblatt']));
    database.close();
    await new Database(database.name).delete();
    database = new Database(database.name);
    keeper = new Keeper(database, shelf);
    gazetteer = start();
    expect(await find('MGX and Zorblatt')).toEqual(['mgx@0', 'zorblatt@8']);
    expect(await keeper.notice()).toMatchObject({ records: 1 });
  });
});

describe('an imported pack', () => {
  const imported: Pack = {
    ...{ format: 1, id: 'mine', licence: 'private', updated: '2026-01-01' },
    ...{ name: inAll('Mine'), description: inAll('Mine'), contexts: [] },
    entities: [entity('zorblatt', ['Zorblatt'])],
  };

  it('is spotted with the bundled ones', async () => {
    await keeper.make(() => landPack(database, { pack: imported, version: 'a' }), 'import');
    expect(await find('MGX and Zorblatt')).toEqual(['mgx@0', 'zorblatt@8']);
  });

  it('is left alone though a pack of its id is bundled later', async () => {
    await keeper.make(() => landPack(database, { pack: imported, version: 'a' }), 'import');
    const { list, read } = bundle('v1', [MGX, AFP]);
    gazetteer = new Gazetteer(
      database,
      { list: [...list, { id: 'mine', file: 'packs/mine.json', version: 'b' }], read },
      keeper,
    );
    expect(await find('Zorblatt')).toEqual(['zorblatt@0']);
    expect(read).not.toHaveBeenCalled();
  });
});
