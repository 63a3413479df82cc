import type { Database } from '../store/database.ts';
import type { ImportWish, Replaced } from './contract.ts';
import { packId } from './read/pack-of-names.ts';

/** A name like this one that makes an id of its own: "names 2", "names 3" … */
function freeName(name: string, taken: ReadonlySet<string>, bundled: ReadonlySet<string>): string {
  for (let number = 2; ; number++) {
    const free = `${name} ${number}`;
    if (!taken.has(packId(free, bundled))) return free;
  }
}

const countOf = (database: Database, pack: string): Promise<number> =>
  database.entities.where('[pack+id]').between([pack, ''], [pack, '\uffff']).count();

/** The installed pack that a file takes the place of; of a table or list also a name under which it would not. */
export async function replacedBy(
  { kind, name }: ImportWish,
  { id, bundled }: { id: string; bundled: ReadonlySet<string> },
  database: Database,
): Promise<Replaced | undefined> {
  const installed = await database.packs.get(id);
  if (!installed) return undefined;
  const taken = new Set(await database.packs.toCollection().primaryKeys());
  return {
    ...{ name: installed.name, version: installed.version, importedAt: installed.importedAt },
    count: await countOf(database, id),
    ...(kind !== 'pack' && { freeName: freeName(name.trim() || installed.name.en, taken, bundled) }),
  };
}
