import type { Database } from '../../../../data/store/database.ts';
import { Keeper } from '../../../../data/store/keeper.ts';
import { installedPacks } from '../../../../data/store/packs.ts';
import { FakeShelf } from './fake-shelf.ts';

/** The versions of the installed packs by their ids. */
export const versionsIn = async (database: Database): Promise<Record<string, string>> =>
  Object.fromEntries((await installedPacks(database)).map(({ id, version }) => [id, version]));

export const hiddenIn = async (database: Database): Promise<string[]> =>
  (await database.layer.toArray()).flatMap(({ id, hidden }) => (hidden ? [id] : []));

export const storedIn = async (database: Database): Promise<string[]> =>
  (await database.entities.toArray()).map(({ id }) => id);

/** A keeper whose second place nobody looks at. */
export const keeperOf = (database: Database): Keeper => new Keeper(database, new FakeShelf());
