import type { Context } from '../../records/context.ts';
import type { Entity } from '../../records/entity.ts';
import type { Fault } from '../../records/fault.ts';
import { MOST_ENTRIES_OF_FILE } from '../limits.ts';
import { eachAtPace, type Pace } from '../pace.ts';
import type { ReadFile, Row } from '../read/rows.ts';
import type { Known } from './references.ts';
import { type Faults, placeOf, type Refusing } from './refused.ts';
import { type Checked, checkedContext, checkedEntity } from './shape.ts';
import { spellingsOf } from './spellings.ts';

/** A record that is taken, and where it stands. */
export interface Taken<T> {
  row: number;
  record: T;
}

/** Records by their ids, in the order of the file. */
export interface Sound {
  entities: Map<string, Taken<Entity>>;
  contexts: Map<string, Taken<Context>>;
  /** The ids of all that the file has, also of what is refused. */
  ids: Known<ReadonlySet<string>>;
}

const twice = (row: number): Fault => ({
  field: 'id',
  message: `row ${row} has the same id; give each its own`,
  says: { name: 'twice', values: { row } },
});

const TOO_MANY: Fault = {
  field: 'aliases',
  message: `the file's aliases stand for more than ${MOST_ENTRIES_OF_FILE} spellings`,
  says: { name: 'file-spellings', values: { most: MOST_ENTRIES_OF_FILE } },
};

/** A context is no row of the list of entities: its fields' paths begin at the pack. */
const inContext = (i: number, [first, ...others]: Faults): Faults => {
  const inPack = (fault: Fault): Fault => ({ ...fault, field: `contexts.${i}.${fault.field}` });
  return [inPack(first), ...others.map(inPack)];
};

function placedBy([first, ...others]: Faults, placeOf: NonNullable<Row['placeOf']>): Faults {
  const placed = (fault: Fault) => ({ ...fault, ...placeOf(fault.field) });
  return [placed(first), ...others.map(placed)];
}

const idsIn = (records: readonly unknown[]): Set<string> => new Set(records.map((record) => placeOf(0, record).id));

/** Takes the records that are sound by themselves and the first of their id; a row that was checked is let go. */
class Taking {
  readonly sound: Sound;
  readonly #refused: Refusing;
  readonly #today = new Date().toISOString().slice(0, 10);
  #spellings = 0;

  constructor({ contexts, rows }: ReadFile, refused: Refusing) {
    this.#refused = refused;
    const ids = { entities: idsIn(rows.map(({ value }) => value)), contexts: idsIn(contexts) };
    this.sound = { entities: new Map(), contexts: new Map(), ids };
  }

  takeContext(value: unknown, i: number): void {
    const checked = checkedContext(value);
    const first = 'sound' in checked ? this.sound.contexts.get(checked.sound.id) : undefined;
    const faults = 'faults' in checked ? checked.faults : first && ([twice(first.row)] as const);
    if (faults) this.#refused.add(i + 1, value, inContext(i, faults));
    else if ('sound' in checked) this.sound.contexts.set(checked.sound.id, { row: i + 1, record: checked.sound });
  }

  takeEntity(row: Row): void {
    const { value, fault, placeOf } = row;
    row.value = undefined;
    row.placeOf = undefined;
    const checked: Checked<Entity> = fault ? { faults: [fault] } : checkedEntity(value, this.#today);
    const faults = 'faults' in checked ? checked.faults : this.#faultsAmongOthers(checked.sound);
    if (faults) this.#refused.add(row.row, value, placeOf ? placedBy(faults, placeOf) : faults);
    else if ('sound' in checked) this.sound.entities.set(checked.sound.id, { row: row.row, record: checked.sound });
  }

  #faultsAmongOthers(entity: Entity): Faults | undefined {
    const first = this.sound.entities.get(entity.id);
    if (first) return [twice(first.row)];
    const spellings = spellingsOf(entity);
    if (this.#spellings + spellings > MOST_ENTRIES_OF_FILE) return [TOO_MANY];
    this.#spellings += spellings;
    return undefined;
  }
}

/** Checks each record by itself, and that no two have one id: of those, the first is taken. `file.rows` are let go on the way. */
export async function takeSound(file: ReadFile, refused: Refusing, pace: Pace): Promise<Sound> {
  const taking = new Taking(file, refused);
  await pace.stage('checking', file.rows.length);
  for (const [i, value] of file.contexts.entries()) taking.takeContext(value, i);
  await eachAtPace(file.rows, pace, (row) => taking.takeEntity(row));
  return taking.sound;
}
