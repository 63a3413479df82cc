import type { Change } from '../records/layer.ts';
import type { Database, InstalledPack } from './database.ts';
import { addChange, layerTables } from './history.ts';
import { type Landing, packTables, putIn, takeOut } from './packs.ts';

/** A bundled pack's id is taken: importing over it would alter what is never altered. */
export class BundledId extends Error {}

async function importedPack(database: Database, id: string): Promise<InstalledPack | undefined> {
  const installed = await database.packs.get(id);
  if (installed && installed.importedAt === undefined) throw new BundledId(`The pack "${id}" comes with Hashiya.`);
  return installed;
}

const inOne = (database: Database, work: () => Promise<Change>): Promise<Change> =>
  database.transaction('rw', [...layerTables(database), ...packTables(database)], work);

/**
 * Lands an imported pack in place of its former version, all or nothing, as one change of the history.
 * @throws BundledId if a bundled pack has its id.
 */
export const landPack = (database: Database, landing: Omit<Landing, 'importedAt'>): Promise<Change> =>
  inOne(database, async () => {
    const { pack, version } = landing;
    const before = (await importedPack(database, pack.id))?.version;
    await putIn(database, { ...landing, importedAt: Date.now() });
    const step = { pack: pack.id, name: pack.name, ...(before && { before }), after: version };
    return addChange(database, { kind: 'import', steps: [], packs: [step] });
  });

/** Removes an imported pack; what the reader has made of its entities stays. @throws BundledId as above. */
export const removePack = (database: Database, id: string): Promise<Change> =>
  inOne(database, async () => {
    const installed = await importedPack(database, id);
    await takeOut(database, id);
    const packs = installed ? [{ pack: id, name: installed.name, before: installed.version }] : [];
    return addChange(database, { kind: 'remove-pack', steps: [], packs });
  });
