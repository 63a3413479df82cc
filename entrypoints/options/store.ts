import { liveQuery } from 'dexie';
import type { ManagerStore } from '../../components/manager/manager-store.ts';
import { withoutMutes } from '../../data/settings/muted.ts';
import { raiseRevision } from '../../data/settings/revision.ts';
import { changeSettings, readSettings, watchSettings } from '../../data/settings/stored.ts';
import { listContexts } from '../../data/store/entities.ts';
import { listChanges, newestChange, redo, undo } from '../../data/store/history.ts';
import { removePack } from '../../data/store/import-pack.ts';
import * as layer from '../../data/store/layer.ts';
import { listings } from '../../data/store/listing.ts';
import { packsByRank } from '../../data/store/packs.ts';
import type { Why } from '../../data/store/second-place.ts';
import { ensureSeeded } from '../background/gazetteer.ts';
import { listedChanges, listedEntity, listedPack, openedEntity } from './listed.ts';
import { maker, type World } from './making.ts';
import { turnerOf } from './worker.ts';

/** More entities than one at a go are worth a snapshot before. */
const why = (ids: readonly string[]): Why | undefined => (ids.length > 1 ? 'bulk' : undefined);

const changesOf = (
  world: World,
): Pick<ManagerStore, 'save' | 'back' | 'hide' | 'show' | 'tag' | 'untag' | 'keepMine' | 'removePack'> => {
  const { database } = world;
  return {
    save: (entity, settles) => maker(world)(() => layer.saveEntity(database, entity, settles)),
    back: (ids) => maker(world, why(ids))(() => layer.takeBack(database, ids)),
    hide: (ids) => maker(world, why(ids))(() => layer.hideEntities(database, ids)),
    show: (ids) => maker(world, why(ids))(() => layer.showEntities(database, ids)),
    tag: (ids, tag) => maker(world, why(ids))(() => layer.tagEntities(database, ids, tag)),
    untag: (ids, tag) => maker(world, why(ids))(() => layer.untagEntities(database, ids, tag)),
    keepMine: (id) => maker(world)(() => layer.keepMine(database, id)),
    removePack: (id) => maker(world, 'bulk')(() => removePack(database, id)),
  };
};

const historyOf = (world: World): Pick<ManagerStore, 'history' | 'newest' | 'undo' | 'redo'> => {
  const { database } = world;
  const make = maker(world);
  const turn = turnerOf(world);
  return {
    history: async () => listedChanges(database, await listChanges(database)),
    newest: async () => (await newestChange(database))?.number,
    undo: (number) => make(() => undo(database, turn, number)),
    redo: () => make(() => redo(database, turn)),
  };
};

/** The dataset page's store over the extension's database; a page opened before the background has seeded seeds. */
export const makeStore = (world: World): ManagerStore => {
  const { database, bundled, keeper } = world;
  return {
    async list(onPart, signal) {
      await ensureSeeded(database, bundled);
      await keeper.wake();
      for await (const part of listings(database)) {
        signal.throwIfAborted();
        onPart(part.map(listedEntity));
      }
    },
    async renew() {
      await database.delete();
      await ensureSeeded(database, bundled);
      await keeper.wake();
      await raiseRevision();
    },
    open: (id) => openedEntity(database, id),
    packs: async () =>
      Promise.all(
        (await packsByRank(database)).map(async (pack) =>
          listedPack(
            pack,
            await database.entities.where('[pack+id]').between([pack.id, ''], [pack.id, '\uffff']).count(),
          ),
        ),
      ),
    contexts: () => listContexts(database),
    ...changesOf(world),
    ...historyOf(world),
    muted: async () => (await readSettings()).muted,
    async unmute(id) {
      const { muted } = await readSettings();
      await changeSettings({ muted: withoutMutes(muted, id) });
    },
    watch(onChange, signal) {
      const changes = liveQuery(() => Promise.all([database.packs.toArray(), database.serial.toArray()]));
      // What cannot be watched cannot be listed either, and `list` tells the reader so.
      const watching = changes.subscribe({ next: onChange, error: () => undefined });
      signal.addEventListener('abort', () => watching.unsubscribe());
      watchSettings(onChange, signal);
    },
  };
};
