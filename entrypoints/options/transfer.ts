import { browser } from 'wxt/browser';
import { newestChange } from '../../data/store/history.ts';
import { keepPack } from '../../data/store/second-place.ts';
import type { ImportSession } from '../../data/transfer/contract.ts';
import { makeImportSession } from '../../data/transfer/import-session.ts';
import { maker, type World } from './making.ts';
import { makeWorker } from './worker.ts';

/** A file's way in; what lands is a change like any other, and the file is kept in the second place first. */
export function makeSession(world: World): ImportSession {
  const session = makeImportSession(makeWorker, ({ gzipped, ...pack }) =>
    keepPack(browser.storage.local, { ...pack, importedAt: Date.now() }, gzipped),
  );
  return {
    guess: (file) => session.guess(file),
    dryRun: (wish, onProgress, signal) => session.dryRun(wish, onProgress, signal),
    async land(onProgress, signal) {
      await maker(
        world,
        'import',
      )(async () => {
        await session.land(onProgress, signal);
        return newestChange(world.database);
      });
    },
    close: () => session.close(),
  };
}
