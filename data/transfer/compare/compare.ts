import type { Database, StoredEntity } from '../../store/database.ts';
import type { Refused } from '../check/refused.ts';
import { placeOf } from '../check/refused.ts';
import type { Sound } from '../check/take-sound.ts';
import { type DryRun, MOST_REPORTED, OUTCOMES, type Outcome, type RowReport } from '../contract.ts';
import { asRead, eachOfPack } from '../installed.ts';
import type { Pace } from '../pace.ts';
import type { Elsewhere } from './elsewhere.ts';
import { isSame } from './is-same.ts';

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

const outcomeOf = (
  id: string,
  outcomes: ReadonlyMap<string, Outcome>,
  { same, covered }: Found['elsewhere'],
): Outcome => outcomes.get(id) ?? (same.has(id) ? 'same' : covered.has(id) ? 'changed' : 'added');

type Compared = Pick<DryRun, 'counts' | 'rows' | 'gone'>;

interface Found {
  pack: string;
  sound: Sound;
  refused: Refused;
  elsewhere: Pick<Elsewhere, 'same' | 'covered'>;
}

/**
 * Compares what the file has with the installed version of the same pack, and with what other packs have, whose place it would take: rows in the
 * order of the file.
 */
export async function compare(
  { pack, sound, refused, elsewhere }: Found,
  database: Database,
  pace: Pace,
): Promise<Compared> {
  const { outcomes, gone } = await outcomesOf(pack, sound, database, pace);
  const counts = { added: 0, changed: 0, same: 0, refused: refused.count };
  const rows: Record<Outcome, RowReport[]> = { added: [], changed: [], same: [], refused: [...refused.rows] };
  for (const [id, { row, record }] of sound.entities) {
    const outcome = outcomeOf(id, outcomes, elsewhere);
    counts[outcome]++;
    if (rows[outcome].length < MOST_REPORTED) rows[outcome].push(placeOf(row, record));
  }
  for (const outcome of OUTCOMES) rows[outcome].sort((one, other) => one.row - other.row);
  return { counts, rows, gone };
}
