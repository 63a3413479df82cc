import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../../../data/store/database.ts';
import { hideEntities } from '../../../../data/store/layer.ts';
import { ensureSeeded, Gazetteer } from '../../../../entrypoints/background/gazetteer.ts';
import { hiddenIn, keeperOf, storedIn, versionsIn } from '../../data/store/reading.ts';
import { entity } from '../../matching/gazetteer.ts';
import { bundle } from './packs.ts';

const MGX = entity('mgx', ['MGX']);
const AFP = entity('afp', ['AFP']);

let number = 0;
let database: Database;

beforeEach(() => {
  database = new Database(`seeding-${++number}`);
});

const stored = () => storedIn(database);

describe('seeding', () => {
  it('installs a pack that is missing, from its file', async () => {
    const { list, read } = bundle('v1', [MGX]);
    await ensureSeeded(database, { list, read });
    expect(read.mock.calls).toEqual([['packs/small.json']]);
    expect(await versionsIn(database)).toEqual({ small: 'v1' });
    expect(await stored()).toEqual(['mgx']);
  });

  it('leaves a pack of the same version alone', async () => {
    await ensureSeeded(database, bundle('v1', [MGX]));
    const again = bundle('v1', [AFP]);
    await ensureSeeded(database, again);
    expect(again.read).not.toHaveBeenCalled();
    expect(await stored()).toEqual(['mgx']);
  });

  it('installs a pack anew when its version changes, older or newer', async () => {
    await ensureSeeded(database, bundle('v2', [MGX]));
    await ensureSeeded(database, bundle('v1', [AFP]));
    expect(await stored()).toEqual(['afp']);
    expect(await versionsIn(database)).toEqual({ small: 'v1' });
  });

  it('keeps what the reader hid', async () => {
    await ensureSeeded(database, bundle('v1', [MGX]));
    await hideEntities(database, ['mgx']);
    await ensureSeeded(database, bundle('v2', [MGX, AFP]));
    expect(await hiddenIn(database)).toEqual(['mgx']);
  });

  it('happens with the first request, not before', async () => {
    const bundled = bundle('v1', [MGX]);
    const gazetteer = new Gazetteer(database, bundled, keeperOf(database));
    expect(bundled.read).not.toHaveBeenCalled();
    await gazetteer.card('mgx');
    await gazetteer.scan({ text: 'MGX', revision: 0 });
    expect(bundled.read).toHaveBeenCalledTimes(1);
  });
});
