import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../../data/store/database.ts';
import { newestChange } from '../../../../data/store/history.ts';
import { hideEntities } from '../../../../data/store/layer.ts';
import { packKey } from '../../../../data/store/second-place.ts';
import { turnWith, versionsFor } from '../../../../data/store/turn.ts';
import type { Question } from '../../../../data/transfer/messages.ts';
import { Pace } from '../../../../data/transfer/pace.ts';
import { serveImport, type WorkerScope } from '../../../../data/transfer/serve-import.ts';
import { fileOf, importerOf, newDatabase, packText, wishOf } from './importing.ts';

let database: Database;

beforeEach(() => {
  database = newDatabase();
});

type Asked = Question extends infer Each ? (Each extends Question ? Omit<Each, 'number'> : never) : never;

/** What a worker answers in the end. */
const answerTo = (question: Asked): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const scope: WorkerScope = {
      onmessage: null,
      postMessage(answer) {
        if ('reply' in answer) resolve(answer.reply);
        else if ('failure' in answer) reject(new Error(answer.failure));
      },
    };
    serveImport(scope, { importer: importerOf(database), database });
    scope.onmessage?.({ data: { number: 1, ...question } } as MessageEvent<Question>);
  });

/** Imports the sample pack and takes that back; what is asked of the worker to have it again. */
async function undone() {
  const importer = importerOf(database);
  const { ready } = await importer.dryRun(wishOf(fileOf(packText())), new Pace());
  const { id, version, gzipped } = await importer.pack(ready, new Pace());
  await importer.write(ready, new Pace());
  const change = await newestChange(database);
  if (!change) throw new Error('Nothing was imported.');
  await turnWith(database, () => Promise.reject(new Error('No pack is needed.')))({ change, side: 'before' });
  return { change, files: { [packKey({ id, version })]: { gzipped, importedAt: 7 } } };
}

describe('the worker', () => {
  it('does an import again with the file that was kept, off the page', async () => {
    const { change, files } = await undone();
    expect(await database.entities.count()).toBe(0);
    const turn = { change, side: 'after' as const };
    expect(versionsFor(turn).map(packKey)).toEqual(Object.keys(files));
    await answerTo({ work: 'turn', turn, files });
    expect(await database.entities.count()).toBe(3);
    expect(await database.packs.toArray()).toMatchObject([{ id: 'some-pack', importedAt: 7 }]);
    expect((await newestChange(database))?.number).toBe(change.number);
  });

  it('leaves all as it is where the file is torn', async () => {
    const { change, files } = await undone();
    const torn = Object.fromEntries(Object.keys(files).map((key) => [key, { gzipped: 'torn', importedAt: 7 }]));
    await expect(answerTo({ work: 'turn', turn: { change, side: 'after' }, files: torn })).rejects.toThrow();
    expect(await database.packs.count()).toBe(0);
    expect((await database.changes.get(change.number))?.undone).toBe(true);
  });

  it('writes what is wished for, as the reader sees it', async () => {
    const importer = importerOf(database);
    await importer.write((await importer.dryRun(wishOf(fileOf(packText())), new Pace())).ready, new Pace());
    const idsIn = async (wish: { scope: string; ids?: readonly string[] }) => {
      const blob = await answerTo({ work: 'export', wish: { kind: 'pack', language: 'en', name: 'all', ...wish } });
      const { entities } = JSON.parse(await (blob as Blob).text()) as { entities: { id: string }[] };
      return entities.map(({ id }) => id);
    };
    const all = await idsIn({ scope: 'all' });
    expect(all).toHaveLength(3);
    expect(await idsIn({ scope: 'pack:some-pack' })).toEqual(all);
    expect(await idsIn({ scope: 'chosen', ids: ['jane-doe'] })).toEqual(['jane-doe']);
    await hideEntities(database, ['jane-doe']);
    expect(await idsIn({ scope: 'mine' })).toEqual([]);
  });
});
