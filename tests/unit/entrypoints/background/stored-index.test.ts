import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Database, type StoredIndex } from '../../../../data/store/database.ts';
import { hideEntities } from '../../../../data/store/layer.ts';
import { Gazetteer } from '../../../../entrypoints/background/gazetteer.ts';
import { compileIndex, compileInSteps } from '../../../../matching/compile.ts';
import { keeperOf } from '../../data/store/reading.ts';
import { entity } from '../../matching/gazetteer.ts';
import { bundle } from './packs.ts';

vi.mock('../../../../matching/compile.ts', { spy: true });

const BUNDLED = bundle('v1', [entity('mgx', ['MGX'])]);

let number = 0;
let database: Database;

beforeEach(() => {
  database = new Database(`index-${++number}`);
  vi.clearAllMocks();
});

/** A background that has just started. */
const start = (bundled = BUNDLED) => new Gazetteer(database, bundled, keeperOf(database));

const find = async (gazetteer: Gazetteer, text = 'MGX, AFP', revision = 0) =>
  (await gazetteer.scan({ text, revision })).mentions.map(({ id }) => id);

async function damage(change: Partial<StoredIndex>): Promise<void> {
  expect(await database.indexes.update('packs', change)).toBe(1);
  vi.clearAllMocks();
}

describe('the index', () => {
  it('is compiled once for all pages that ask at the same time', async () => {
    const gazetteer = start();
    expect(await Promise.all([find(gazetteer), find(gazetteer), find(gazetteer)])).toEqual([['mgx'], ['mgx'], ['mgx']]);
    expect(compileInSteps).toHaveBeenCalledTimes(1);
  });

  it('is compiled once though a card is asked for at the same time', async () => {
    const gazetteer = start();
    await Promise.all([gazetteer.card('mgx'), find(gazetteer)]);
    expect(compileInSteps).toHaveBeenCalledTimes(1);
  });

  it('is read from the store by the next background', async () => {
    await find(start());
    expect(await find(start())).toEqual(['mgx']);
    expect(compileInSteps).toHaveBeenCalledTimes(1);
  });

  it('is compiled anew when the bundled version changes', async () => {
    await find(start());
    expect(await find(start(bundle('v2', [entity('afp', ['AFP'])])))).toEqual(['afp']);
    expect(compileInSteps).toHaveBeenCalledTimes(2);
  });

  it.each<[name: string, change: Partial<StoredIndex>]>([
    ['of another edition', { version: 'another', buffer: new ArrayBuffer(0) }],
    ['cut short', { buffer: compileIndex([entity('mgx', ['MGX'])], []).slice(0, -8) }],
    ['empty', { buffer: new ArrayBuffer(0) }],
    ['something else', { buffer: new Uint8Array(64).fill(7).buffer }],
  ])('is compiled anew, and stored, where the stored one is %s', async (_, change) => {
    await find(start());
    await damage(change);
    expect(await find(start())).toEqual(['mgx']);
    expect(await find(start())).toEqual(['mgx']);
    expect(compileInSteps).toHaveBeenCalledTimes(1);
  });

  it('is compiled anew at install and update, whatever is stored', async () => {
    const gazetteer = start();
    await find(gazetteer);
    await gazetteer.prepare();
    expect(compileInSteps).toHaveBeenCalledTimes(2);
    expect(await find(gazetteer)).toEqual(['mgx']);
    expect(compileInSteps).toHaveBeenCalledTimes(2);
  });
});

describe('a failed load', () => {
  it('fails its request, and is tried again by the next', async () => {
    const bundled = bundle('v1', [entity('mgx', ['MGX'])]);
    bundled.read.mockRejectedValueOnce(new Error('The disk is full.'));
    const gazetteer = start(bundled);
    await expect(find(gazetteer)).rejects.toThrow('The disk is full.');
    expect(await find(gazetteer)).toEqual(['mgx']);
    expect(bundled.read).toHaveBeenCalledTimes(2);
  });

  it('of an older revision leaves the newer one alone', async () => {
    const bundled = bundle('v1', [entity('mgx', ['MGX'])]);
    bundled.read.mockRejectedValueOnce(new Error('The disk is full.'));
    await database.open(); // so that the two loads come in their order
    const gazetteer = start(bundled);
    const older = find(gazetteer, 'MGX', 0);
    const newer = find(gazetteer, 'MGX', 1);
    await expect(older).rejects.toThrow('The disk is full.');
    expect(await newer).toEqual(['mgx']);
    // Another load would see this, though no newer revision tells of it.
    await hideEntities(database, ['mgx']);
    expect(await find(gazetteer, 'MGX', 1)).toEqual(['mgx']);
  });
});
