import { browser } from 'wxt/browser';
import type { BackupStore } from '../../components/manager/manager-store.ts';
import { goBackTo } from '../../data/store/go-back.ts';
import { readHead } from '../../data/store/second-place.ts';
import { type Make, maker, type World } from './making.ts';

/** The second place as the dataset page shows it, and the browser's own storage. */
export const makeBackups = (world: World): BackupStore => {
  const { database, keeper } = world;
  const shelf = browser.storage.local;
  const make: Make = maker(world, 'restore');
  return {
    async snapshots() {
      const { snapshots } = await readHead(shelf);
      return snapshots.toReversed().map(({ packs, ...rest }) => ({ ...rest, packs: packs.map(({ id }) => id) }));
    },
    restoreSnapshot: (serial) => make(() => goBackTo(database, shelf, serial)),
    async usage() {
      const [{ usage = 0, quota = 0 }, isPersistent] = await Promise.all([
        navigator.storage.estimate(),
        navigator.storage.persisted(),
      ]);
      return { used: usage, quota, isPersistent };
    },
    persist: () => navigator.storage.persist(),
    async notice() {
      if (keeper.unbacked !== undefined) return { kind: 'unbacked', reason: keeper.unbacked };
      const restored = await keeper.notice();
      return restored && { kind: 'restored', records: restored.records, lost: restored.lost };
    },
    dismissNotice: () => keeper.dismissNotice(),
  };
};
