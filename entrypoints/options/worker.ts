import { browser } from 'wxt/browser';
import type { Change } from '../../data/records/layer.ts';
import type { Turn, Turner } from '../../data/store/history.ts';
import { packKey, readKeptFile } from '../../data/store/second-place.ts';
import { turnWith, versionsFor } from '../../data/store/turn.ts';
import type { Work, Works } from '../../data/transfer/messages.ts';
import { WorkerLine } from '../../data/transfer/worker-line.ts';
import type { World } from './making.ts';

export const makeWorker = (): Worker => new Worker(browser.runtime.getURL('/import-worker.js' as '/'));

/** Has a worker of its own do a work, so that the page stays free. */
export async function inWorker<W extends Work>(
  work: W,
  parameters: Works[W]['parameters'],
): Promise<Works[W]['reply']> {
  const line = new WorkerLine(makeWorker);
  try {
    return await line.ask(work, parameters);
  } finally {
    line.stop(undefined);
  }
}

/** A worker knows nothing of the second place: it is handed the files. */
async function turnInWorker(turn: Turn): Promise<Change> {
  const shelf = browser.storage.local;
  const read = versionsFor(turn).map(
    async (version) => [packKey(version), await readKeptFile(shelf, version)] as const,
  );
  return inWorker('turn', { turn, files: Object.fromEntries(await Promise.all(read)) });
}

/** Undoes and redoes: where an imported pack comes back, in a worker. */
export const turnerOf = ({ database, keeper }: World): Turner => {
  const here = turnWith(database, keeper.readPack);
  return (turn) => (versionsFor(turn).length > 0 ? turnInWorker(turn) : here(turn));
};
