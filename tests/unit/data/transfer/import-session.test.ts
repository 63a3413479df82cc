import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '../../../../data/store/database.ts';
import { BadFile, type Progress } from '../../../../data/transfer/contract.ts';
import { type Keep, makeImportSession } from '../../../../data/transfer/import-session.ts';
import { serveImport, type WorkerScope } from '../../../../data/transfer/serve-import.ts';
import { fileOf, importerOf, newDatabase, packText, wishOf } from './importing.ts';

let database: Database;
let workers: FakeWorker[];

/** The worker's code behind a channel: what goes over is cloned, as between page and worker. */
class FakeWorker {
  readonly #channel = new MessageChannel();
  isTerminated = false;
  onerror: ((event: { message: string }) => void) | null = null;
  onmessageerror: (() => void) | null = null;

  constructor() {
    serveImport(this.#channel.port2 as unknown as WorkerScope, { importer: importerOf(database), database });
    workers.push(this);
  }

  set onmessage(listener: (event: MessageEvent) => void) {
    this.#channel.port1.onmessage = listener;
  }

  postMessage(message: unknown): void {
    this.#channel.port1.postMessage(message);
  }

  terminate(): void {
    this.isTerminated = true;
    this.#channel.port1.close();
  }
}

const sessionOf = (keep: Keep = async () => undefined) =>
  makeImportSession(() => new FakeWorker() as unknown as Worker, keep);

const ignore = () => undefined;
const forever = new AbortController().signal;
const wish = () => wishOf(fileOf(packText()));

beforeEach(() => {
  database = newDatabase();
  workers = [];
});
afterEach(() => {
  for (const worker of workers) worker.terminate();
});

describe('a session', () => {
  it('tries and lands, each in a worker that is stopped then, and keeps the pack before it lands', async () => {
    const kept = vi.fn(async () => expect(await database.packs.count()).toBe(0));
    const session = sessionOf(kept);
    expect(await session.guess(fileOf(packText()))).toMatchObject({ kind: 'pack' });
    const told: Progress[] = [];
    const { counts, pack } = await session.dryRun(wish(), (progress) => told.push(progress), forever);
    expect(counts).toMatchObject({ added: 3 });
    await session.land((progress) => told.push(progress), forever);
    expect(kept).toHaveBeenCalledWith({ id: 'some-pack', version: pack.version, gzipped: expect.any(String) });
    expect(await database.packs.toArray()).toMatchObject([{ id: 'some-pack', version: pack.version }]);
    expect([...new Set(told.map(({ stage }) => stage))]).toEqual([
      ...['reading', 'checking', 'comparing', 'packing', 'writing'],
    ]);
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, true]);
  });

  it('lands nothing if the pack cannot be kept', async () => {
    const session = sessionOf(() => Promise.reject(new Error('disk full')));
    await session.dryRun(wish(), ignore, forever);
    await expect(session.land(ignore, forever)).rejects.toThrow('disk full');
    expect(await database.packs.count()).toBe(0);
  });

  it('lands nothing before a dry run, nor after one that failed', async () => {
    const session = sessionOf();
    await expect(session.land(ignore, forever)).rejects.toThrow('dry run');
    await session.dryRun(wish(), ignore, forever);
    await expect(session.dryRun(wishOf(fileOf('{')), ignore, forever)).rejects.toThrow('not-json');
    await expect(session.land(ignore, forever)).rejects.toThrow('dry run');
  });

  it('passes on what is wrong with a file, and goes on', async () => {
    const session = sessionOf();
    const error = await session.dryRun(wishOf(fileOf('{')), ignore, forever).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(BadFile);
    expect(error).toMatchObject({ fault: 'not-json', detail: expect.stringMatching(/./) });
    expect((await session.dryRun(wish(), ignore, forever)).counts.added).toBe(3);
  });

  it('is stopped by the signal at every stage, leaves nothing, and can begin again', async () => {
    for (const stage of ['reading', 'checking', 'comparing', 'packing'] as const) {
      const cancel = new AbortController();
      const session = sessionOf();
      const stop = (progress: Progress) => progress.stage === stage && cancel.abort(new Error(`cancelled ${stage}`));
      const done = session.dryRun(wish(), stop, cancel.signal).then(() => session.land(stop, cancel.signal));
      await expect(done).rejects.toThrow(`cancelled ${stage}`);
      expect(workers.at(-1)?.isTerminated).toBe(true);
      expect(await database.packs.count()).toBe(0);
      expect((await session.dryRun(wish(), ignore, forever)).counts.added).toBe(3);
    }
  });

  it('does not begin if it was cancelled before', async () => {
    await expect(sessionOf().dryRun(wish(), ignore, AbortSignal.abort(new Error('early')))).rejects.toThrow('early');
    expect(workers).toEqual([]);
  });

  it('is not landed if it is cancelled while the pack is kept', async () => {
    const cancel = new AbortController();
    const session = sessionOf(async () => cancel.abort(new Error('late')));
    await session.dryRun(wish(), ignore, cancel.signal);
    await expect(session.land(ignore, cancel.signal)).rejects.toThrow('late');
    expect(await database.packs.count()).toBe(0);
  });

  it('fails with its worker, and makes a new one', async () => {
    const session = sessionOf();
    await session.guess(fileOf('x'));
    const going = session.dryRun(wish(), ignore, forever);
    workers[0]?.onerror?.({ message: 'out of memory' });
    await expect(going).rejects.toThrow('out of memory');
    expect((await session.dryRun(wish(), ignore, forever)).counts.added).toBe(3);
    expect(workers).toHaveLength(2);
  });

  it('that is closed stops its worker', async () => {
    const session = sessionOf();
    const going = session.dryRun(wish(), ignore, forever);
    session.close();
    await expect(going).rejects.toThrow('closed');
    expect(workers[0]?.isTerminated).toBe(true);
  });
});
