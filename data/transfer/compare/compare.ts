import type { Entity } from '../../records/entity.ts';
import type { Database, StoredEntity } from '../../store/database.ts';
import type { Refused } from '../check/refused.ts';
import { placeOf } from '../check/refused.ts';
import type { Sound } from '../check/take-sound.ts';
import { type DryRun, MOST_REPORTED, OUTCOMES, type Outcome, type RowReport } from '../contract.ts';
import { eachOfPack } from '../installed.ts';
import type { Pace } from '../pace.ts';
import { isSame } from './is-same.ts';

const asRead = ({ pack: _, leads: __, ...entity }: StoredEntity): Entity => entity as Entity;

/** How each record of the file stands to the installed version of its pack. */
async function outcomesOf(pack: string, { entities }: Sound, database: Database, pace: Pace) {
  const outcomes = new Map<string, Outcome>();
  let gone = 0;
  const compare = (stored: StoredEntity) => {
    const mine = entities.get(stored.id)?.record;
    if (!mine) gone++;
    else outcomes.set(stored.id, isSame(mine, asRead(stored)) ? 'same' : 'changed');
  };
  await eachOfPack(database, pack, compare, pace);
  return { outcomes, gone };
}

type Compared = Pick<DryRun, 'counts' | 'rows' | 'gone'>;

/** Compares what the file has with the installed version of the same pack: rows in the order of the file. */
export async function compare(
  { pack, sound, refused }: { pack: string; sound: Sound; refused: Refused },
  database: Database,
  pace: Pace,
): Promise<Compared> {
  const { outcomes, gone } = await outcomesOf(pack, sound, database, pace);
  const counts = { added: 0, changed: 0, same: 0, refused: refused.count };
  const rows: Record<Outcome, RowReport[]> = { added: [], changed: [], same: [], refused: [...refused.rows] };
  for (const [id, { row, record }] of sound.entities) {
    const outcome = outcomes.get(id) ?? 'added';
    counts[outcome]++;
    if (rows[outcome].length < MOST_REPORTED) rows[outcome].push(placeOf(row, record));
  }
  for (const outcome of OUTCOMES) rows[outcome].sort((one, other) => one.row - other.row);
  return { counts, rows, gone };
}
