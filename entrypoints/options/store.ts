import { liveQuery } from 'dexie';
import type { ManagerStore } from '../../components/manager/manager-store.ts';
import { withoutMutes } from '../../data/settings/muted.ts';
import { raiseRevision } from '../../data/settings/revision.ts';
import { changeSettings, readSettings, watchSettings } from '../../data/settings/settings.ts';
import type { Database } from '../../data/store/database.ts';
import { hiddenIds, hideEntity, listEntities, restoreEntity } from '../../data/store/entities.ts';
import { type BundledPacks, ensureSeeded } from '../background/gazetteer.ts';

/** The dataset page's store over the extension's database; a page opened before the background has seeded seeds. */
export const makeStore = (database: Database, bundled: BundledPacks): ManagerStore => ({
  async list() {
    // Opened by hand: after a failure Dexie does not try again by itself.
    await database.open();
    await ensureSeeded(database, bundled);
    return listEntities(database);
  },
  hidden: () => hiddenIds(database),
  muted: async () => (await readSettings()).muted,
  async unmute(id) {
    const { muted } = await readSettings();
    await changeSettings({ muted: withoutMutes(muted, id) });
  },
  async hide(id) {
    await hideEntity(database, id);
    await raiseRevision();
  },
  async restore(id) {
    await restoreEntity(database, id);
    await raiseRevision();
  },
  watch(onChange, signal) {
    const changes = liveQuery(() => Promise.all([database.packs.toArray(), database.hidden.toArray()]));
    // What cannot be watched cannot be listed either, and `list` tells the reader so.
    const watching = changes.subscribe({ next: onChange, error: () => undefined });
    signal.addEventListener('abort', () => watching.unsubscribe());
    watchSettings(onChange, signal);
  },
});
