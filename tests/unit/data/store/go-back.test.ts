import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { pack as packSchema } from '../../../../data/records/pack.ts';
import { Database } from '../../../../data/store/database.ts';
import { goBackTo } from '../../../../data/store/go-back.ts';
import { pack as gzipped } from '../../../../data/store/gzip.ts';
import { undo } from '../../../../data/store/history.ts';
import { landPack, removePack } from '../../../../data/store/import-pack.ts';
import { Keeper } from '../../../../data/store/keeper.ts';
import { hideEntities, tagEntities } from '../../../../data/store/layer.ts';
import { installPack } from '../../../../data/store/packs.ts';
import { keepPack, readHead } from '../../../../data/store/second-place.ts';
import { turnWith } from '../../../../data/store/turn.ts';
import { CITY, PACK, PERSON } from '../records/examples.ts';
import { FakeShelf } from './fake-shelf.ts';

const packOf = (id: string) => v.parse(packSchema, { ...PACK, id, entities: [PERSON, CITY], contexts: [] });

let number = 0;
let database: Database;
let shelf: FakeShelf;
let keeper: Keeper;

beforeEach(async () => {
  database = new Database(`back-${++number}`);
  shelf = new FakeShelf();
  keeper = new Keeper(database, shelf);
  await installPack(database, packOf('one'), 'v1');
  await keeper.make(() => hideEntities(database, ['jane-doe']));
  await keeper.make(async () => {
    await keepPack(
      shelf,
      { id: 'other', version: 'a', importedAt: 7 },
      await gzipped([JSON.stringify(packOf('other'))]),
    );
    return landPack(database, { pack: packOf('other'), version: 'a' });
  }, 'import');
  await keeper.make(() => tagEntities(database, ['some-city', 'jane-doe'], 'watch'), 'bulk');
  await keeper.make(() => removePack(database, 'other'), 'bulk');
});

const serials = async () => (await readHead(shelf)).snapshots.map(({ serial }) => serial);

describe('going back to a snapshot', () => {
  it('makes the layer and the imported packs as they were then, and can be undone', async () => {
    const now = await database.layer.toArray();
    const last = (await serials()).at(-1) as number;
    await keeper.make(() => goBackTo(database, shelf, last), 'restore');
    expect(await database.packs.get('other')).toMatchObject({ version: 'a', importedAt: 7 });
    expect(await database.layer.toArray()).toEqual(now);
    const [first] = await serials();
    await keeper.make(() => goBackTo(database, shelf, first as number), 'restore');
    expect(await database.layer.toArray()).toEqual([]);
    expect(await database.packs.get('other')).toBeUndefined();
    await keeper.make(() => undo(database, turnWith(database, keeper.readPack)));
    expect(await database.layer.toArray()).toEqual(now);
    expect(await database.packs.get('other')).toMatchObject({ version: 'a' });
  });

  it('is no change where nothing has changed since', async () => {
    const last = (await serials()).at(-1) as number;
    await keeper.make(() => goBackTo(database, shelf, last));
    expect(await goBackTo(database, shelf, last)).toBeUndefined();
  });

  it('changes nothing if the snapshot is not there or torn, or a pack of it is lost', async () => {
    const before = await database.layer.toArray();
    await expect(goBackTo(database, shelf, 99)).rejects.toThrow('no longer there');
    const last = (await serials()).at(-1) as number;
    shelf.items.delete('pack:other@a');
    await expect(goBackTo(database, shelf, last)).rejects.toThrow('import its file again');
    shelf.items.set(`backup:${last}`, 'torn');
    await expect(goBackTo(database, shelf, last)).rejects.toThrow();
    expect(await database.layer.toArray()).toEqual(before);
  });
});
