import type { Database, StoredEntity } from '../../store/database.ts';
import type { Refused } from '../check/refused.ts';
import { placeOf } from '../check/refused.ts';
import type { Sound } from '../check/take-sound.ts';
import { type DryRun, type GoneReport, MOST_REPORTED, OUTCOMES, type Outcome, type RowReport } from '../contract.ts';
import { asRead, eachOfPack } from '../installed.ts';
import type { Pace } from '../pace.ts';
import { changedFields } from './changed-fields.ts';
import type { Elsewhere } from './elsewhere.ts';

const NOTHING: readonly string[] = [];

/** What the installed version of the file's pack has: of what is in the file, the fields that differ; and what is not. */
async function formerVersion(pack: string, { entities }: Sound, database: Database, pace: Pace) {
  const changed = new Map<string, readonly string[]>();
  const goneRows: GoneReport[] = [];
  let gone = 0;
  const compare = (stored: StoredEntity) => {
    const mine = entities.get(stored.id)?.record;
    if (mine) changed.set(stored.id, changedFields(mine, asRead(stored)));
    else if (++gone <= MOST_REPORTED) goneRows.push({ id: stored.id, name: stored.name });
  };
  await eachOfPack(database, pack, compare, pace);
  return { changed, gone, goneRows };
}

interface Found {
  pack: string;
  sound: Sound;
  refused: Refused;
  elsewhere: Pick<Elsewhere, 'same' | 'covered' | 'written'>;
}

/** What becomes of an entity: an installed version without changed fields is the same. */
function outcomeOf(id: string, changed: ReadonlyMap<string, readonly string[]>, { same, covered }: Found['elsewhere']) {
  const fields = changed.get(id) ?? (same.has(id) ? NOTHING : covered.get(id));
  const outcome: Outcome = !fields ? 'added' : fields.length === 0 ? 'same' : 'changed';
  return { outcome, fields: fields ?? NOTHING };
}

type Compared = Pick<DryRun, 'counts' | 'rows' | 'gone' | 'goneRows' | 'covers' | 'kept'>;

/**
 * Compares what the file has with the installed version of the same pack, and with what other packs have, whose place it would take: rows in the
 * order of the file. What the reader has written stays in front, and is none that it takes the place of.
 */
export async function compare(
  { pack, sound, refused, elsewhere }: Found,
  database: Database,
  pace: Pace,
): Promise<Compared> {
  const { changed, ...gone } = await formerVersion(pack, sound, database, pace);
  const counts = { added: 0, changed: 0, same: 0, refused: refused.count };
  const rows: Record<Outcome, RowReport[]> = { added: [], changed: [], same: [], refused: [...refused.rows] };
  let [covers, kept] = [0, 0];
  for (const [id, { row, record }] of sound.entities) {
    const { outcome, fields } = outcomeOf(id, changed, elsewhere);
    const isKept = outcome !== 'same' && elsewhere.written.has(id);
    counts[outcome]++;
    if (isKept) kept++;
    if (elsewhere.covered.has(id) && !elsewhere.written.has(id)) covers++;
    if (rows[outcome].length >= MOST_REPORTED) continue;
    rows[outcome].push({ ...placeOf(row, record), ...(fields.length > 0 && { fields }), ...(isKept && { isKept }) });
  }
  for (const outcome of OUTCOMES) rows[outcome].sort((one, other) => one.row - other.row);
  return { counts, rows, ...gone, covers, kept };
}
