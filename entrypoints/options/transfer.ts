import { browser } from 'wxt/browser';
import type { ExportWish } from '../../components/manager/export-wish.ts';
import type { Entity } from '../../data/records/entity.ts';
import { listContexts } from '../../data/store/entities.ts';
import { toBase64 } from '../../data/store/gzip.ts';
import { listChanges } from '../../data/store/history.ts';
import { type Listing, listings } from '../../data/store/listing.ts';
import { keepPack } from '../../data/store/second-place.ts';
import type { ImportSession } from '../../data/transfer/contract.ts';
import { makeImportSession } from '../../data/transfer/import-session.ts';
import { exportFile } from '../../data/transfer/write/export-file.ts';
import { maker, type World } from './making.ts';

const makeWorker = (): Worker => new Worker(browser.runtime.getURL('/import-worker.js' as '/'));

/** A file's way in; what lands is a change like any other, and the file is kept in the second place first. */
export function makeSession(world: World): ImportSession {
  const keep = (id: string, version: string, gz: Uint8Array) =>
    keepPack(browser.storage.local, { id, version, importedAt: Date.now() }, toBase64(gz));
  const session = makeImportSession(makeWorker, keep);
  return {
    guess: (file) => session.guess(file),
    dryRun: (wish, onProgress, signal) => session.dryRun(wish, onProgress, signal),
    async land(onProgress, signal) {
      await maker(
        world,
        'import',
      )(async () => {
        await session.land(onProgress, signal);
        return (await listChanges(world.database))[0];
      });
    },
    close: () => session.close(),
  };
}

/** True of what a wish asks for. */
const isWanted = ({ scope, ids }: ExportWish): ((listing: Listing) => boolean) => {
  const chosen = new Set(ids);
  if (scope === 'chosen') return ({ id }) => chosen.has(id);
  if (scope === 'mine') return ({ record }) => record?.entity !== undefined;
  return scope === 'all' ? () => true : ({ pack }) => scope === `pack:${pack}`;
};

/** Writes a part of the dataset as the reader sees it. @throws if it cannot be read. */
export async function exportWished({ database }: World, wish: ExportWish): Promise<Blob> {
  const isOf = isWanted(wish);
  const entities: Entity[] = [];
  for await (const part of listings(database)) {
    for (const each of part.filter(isOf)) entities.push((each.record?.entity ?? each.theirs) as Entity);
  }
  const contexts = await listContexts(database);
  const today = new Date().toISOString().slice(0, 10);
  return exportFile(wish.kind, { entities, contexts, language: wish.language, name: wish.name, today });
}
