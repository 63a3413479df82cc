import type { Pack } from '../records/pack.ts';
import type { Database } from './database.ts';
import { layerTables, raiseSerial, type Turn, type Turner } from './history.ts';
import { packTables, putIn, takeOut } from './packs.ts';
import type { PackVersion } from './second-place.ts';
import { takeSteps } from './steps.ts';

/** Reads an imported pack that is not installed now. */
export type ReadPack = (version: PackVersion) => Promise<{ pack: Pack; importedAt: number }>;

/** The packs that a turn puts back in. */
export const versionsFor = ({ change: { packs = [] }, side }: Turn): PackVersion[] =>
  packs.flatMap(({ pack, [side]: version }) => (version ? [{ id: pack, version }] : []));

/** Does turns with packs that are read ahead of the transaction, in which nothing else may be waited for. */
export const turnWith =
  (database: Database, read: ReadPack): Turner =>
  async (turn) => {
    const { change, side } = turn;
    const packs = await Promise.all(
      versionsFor(turn).map(async (wanted) => ({ ...(await read(wanted)), version: wanted.version })),
    );
    await database.transaction('rw', [...layerTables(database), ...packTables(database)], async () => {
      for (const { pack } of change.packs ?? []) await takeOut(database, pack);
      for (const { pack, version, importedAt } of packs) await putIn(database, { pack, version, importedAt });
      await takeSteps(database, change.number, side);
      await raiseSerial(database);
      await database.changes.update(change.number, { undone: side === 'before' });
    });
    return change;
  };
