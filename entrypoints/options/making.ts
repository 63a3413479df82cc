import type { ListedChange } from '../../components/manager/manager-store.ts';
import type { Change } from '../../data/records/layer.ts';
import { raiseRevision } from '../../data/settings/revision.ts';
import type { Database } from '../../data/store/database.ts';
import type { Keeper } from '../../data/store/keeper.ts';
import type { Why } from '../../data/store/second-place.ts';
import type { BundledPacks } from '../background/gazetteer.ts';
import { listedChanges } from './listed.ts';

/** What the dataset page's store is made of. */
export interface World {
  database: Database;
  bundled: BundledPacks;
  keeper: Keeper;
}

/** Makes a change and tells which it was. */
export type Make = (change: () => Promise<Change | undefined>) => Promise<ListedChange | undefined>;

/** Makes a change, keeps it in both places, and tells pages of it. */
export const maker =
  ({ database, keeper }: World, reason?: Why): Make =>
  async (change) => {
    const made = await keeper.make(change, reason).finally(raiseRevision);
    return made && (await listedChanges(database, [made]))[0];
  };
