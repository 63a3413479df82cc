import type { Entity } from '../../records/entity.ts';
import type { Localized } from '../../records/language.ts';
import type { Database, StoredEntity } from '../../store/database.ts';
import { packsByRank } from '../../store/packs.ts';
import type { Sound } from '../check/take-sound.ts';
import type { Clash } from '../contract.ts';
import { asRead, eachElsewhere } from '../installed.ts';
import type { Pace } from '../pace.ts';
import { eachWritten, writtenIds } from '../written.ts';
import { changedFields } from './changed-fields.ts';
import { Claims } from './clashes.ts';

/** How a file stands to what other packs have, and to what the reader has written. */
export interface Elsewhere {
  /** Ids of entities that a bundled pack has just so: they stay that pack's, which nobody can remove. */
  same: ReadonlySet<string>;
  /** Entities that would take the place of another pack's, by their ids: the fields in which they differ from it. */
  covered: ReadonlyMap<string, readonly string[]>;
  /** Ids of entities that the reader has written: their version stays in front of every pack's. */
  written: ReadonlySet<string>;
  clashes: readonly Clash[];
  clashCount: number;
}

interface Front {
  rank: number;
  pack: string;
  fields: readonly string[];
}

interface Packs {
  ranks: ReadonlyMap<string, number>;
  names: ReadonlyMap<string, Localized>;
}

async function packsOf(database: Database): Promise<Packs> {
  const packs = await packsByRank(database);
  return {
    ranks: new Map(packs.map(({ id }, rank) => [id, rank])),
    names: new Map(packs.map(({ id, name }) => [id, name])),
  };
}

/** Of each entity of the file that other packs have, too: the pack whose version is in front, and how the file's differs. */
class Fronts {
  readonly #fronts = new Map<string, Front>();
  readonly #ranks: ReadonlyMap<string, number>;

  constructor(ranks: ReadonlyMap<string, number>) {
    this.#ranks = ranks;
  }

  meet(mine: Entity, stored: StoredEntity): void {
    const rank = this.#ranks.get(stored.pack) ?? this.#ranks.size;
    const known = this.#fronts.get(stored.id);
    if (known && known.rank < rank) return;
    this.#fronts.set(stored.id, { rank, pack: stored.pack, fields: changedFields(mine, asRead(stored)) });
  }

  told(bundled: ReadonlySet<string>): Pick<Elsewhere, 'same' | 'covered'> {
    const [same, covered] = [new Set<string>(), new Map<string, readonly string[]>()];
    for (const [id, { pack, fields }] of this.#fronts) {
      if (fields.length > 0) covered.set(id, fields);
      else if (bundled.has(pack)) same.add(id);
    }
    return { same, covered };
  }
}

/** Compares a file with all other packs, and with what the reader has written, which stands in the place of theirs. */
export async function compareElsewhere(
  { pack, sound, bundled }: { pack: string; sound: Sound; bundled: ReadonlySet<string> },
  database: Database,
  pace: Pace,
): Promise<Elsewhere> {
  const [claims, written, { ranks, names }] = [new Claims(), await writtenIds(database), await packsOf(database)];
  const fronts = new Fronts(ranks);
  for (const taken of sound.entities.values()) {
    claims.claim(taken);
    await pace.more(1);
  }
  await eachElsewhere(
    database,
    pack,
    (stored) => {
      if (!written.has(stored.id)) claims.meet(stored, { pack: names.get(stored.pack) });
      const mine = sound.entities.get(stored.id)?.record;
      if (mine) fronts.meet(mine, stored);
    },
    pace,
  );
  await eachWritten(database, written, (entity) => claims.meet(entity, { isOwn: true }), pace);
  return { ...fronts.told(bundled), written, clashes: claims.clashes, clashCount: claims.count };
}
