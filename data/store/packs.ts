import { ledBy } from '../records/leading.ts';
import type { Pack } from '../records/pack.ts';
import type { Database, InstalledPack } from './database.ts';

/** The versions of the installed packs, by id; none if their entities are lost, so that they are installed again. */
export async function installedVersions(database: Database): Promise<Map<string, string>> {
  const [packs, entities] = await Promise.all([database.packs.toArray(), database.entities.count()]);
  if (entities === 0) return new Map();
  return new Map(packs.map(({ id, version }) => [id, version]));
}

/**
 * Puts a pack in place of its former version, all or nothing. What the reader has hidden stays hidden.
 */
export async function installPack(database: Database, pack: Pack, version: string): Promise<void> {
  const { entities, contexts, ...header } = pack;
  const installed: InstalledPack = { ...header, version };
  await database.transaction('rw', database.packs, database.entities, database.contexts, async () => {
    await database.entities.where('[pack+id]').between([pack.id, ''], [pack.id, '\uffff']).delete();
    await database.contexts.where('[pack+id]').between([pack.id, ''], [pack.id, '\uffff']).delete();
    await database.entities.bulkAdd(entities.map((entity) => ({ ...entity, pack: pack.id, leads: ledBy(entity) })));
    await database.contexts.bulkAdd(contexts.map((context) => ({ ...context, pack: pack.id })));
    await database.packs.put(installed);
  });
}
