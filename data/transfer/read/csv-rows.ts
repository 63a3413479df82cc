import type { Fault } from '../../records/fault.ts';
import { BadFile, type Column, type ColumnRole, type ImportWish } from '../contract.ts';
import type { Pace } from '../pace.ts';
import { guessRoles, hasName } from './columns.ts';
import { CsvEntity } from './csv-entity.ts';
import { Columns, roleOf } from './csv-places.ts';
import { type CsvRecord, recordOf } from './csv-record.ts';
import { type CsvRow, eachCsvRow, readHeadRows } from './csv-text.ts';
import { LeftOut } from './left-out.ts';
import { MadeIds } from './made-ids.ts';
import type { Place, ReadFile, Row } from './rows.ts';

const TORN: Fault = {
  field: '',
  message: 'a quote in this row is not closed, or closed in the middle of a cell; write "" for a quote in a cell',
  says: { name: 'torn' },
};

const saysOtherwise = (field: string, row: number): Fault => ({
  field,
  message: `row ${row} has the same id and says otherwise`,
  says: { name: 'otherwise', values: { row } },
});

/** What the rows of a file have told so far, by id. */
class CsvTable {
  readonly entities = new Map<string, CsvEntity>();
  readonly refused: Row[] = [];
  readonly leftOut = new LeftOut();
  readonly #ids = new MadeIds();
  readonly #roles: readonly ColumnRole[];
  #columns: Columns | undefined;

  constructor(roles: readonly ColumnRole[]) {
    this.#roles = roles;
  }

  /** The first row has the headings, which the roles stand for. */
  take(row: CsvRow): void {
    if (this.#columns) this.#takeRow(row);
    this.#columns ??= new Columns(this.#roles, row.cells);
  }

  /** What the rows have told, to be checked. `type` is that of entities whose rows name none. */
  rows(type: string): Row[] {
    const rows = Array.from(this.entities.values(), (entity) => ({
      ...{ row: entity.row, value: entity.value(type), hasMadeId: entity.hasMadeId },
      placeOf: (field: string) => this.#placeOf(field, entity),
    }));
    return [...rows, ...this.refused];
  }

  #placeOf(field: string, entity: CsvEntity): Place {
    const { row, role } = entity.placeOf(field);
    return { row, ...(role && { column: this.#columnOf(role) }) };
  }

  #takeRow({ row, cells, isTorn }: CsvRow): void {
    const record = recordOf(cells, this.#roles);
    if (isTorn) {
      this.#refuse(row, record, TORN);
      return;
    }
    const { en, fr, ar } = record.name;
    const id = record.id ?? this.#ids.idOf(en ?? fr ?? ar ?? '');
    const known = this.entities.get(id);
    const role = known?.add(row, record);
    if (known && role) {
      this.#refuse(row, record, saysOtherwise(role, known.row));
      return;
    }
    if (!known) this.entities.set(id, new CsvEntity(row, id, record));
    this.leftOut.look(row, id, record, (wanted) => this.#columnOf(wanted));
  }

  #columnOf(role: ColumnRole): Column {
    return this.#columns?.of(role) ?? { role };
  }

  #refuse(row: number, { id = '', name }: CsvRecord, fault: Fault): void {
    const role = roleOf(fault.field);
    const place = { row, ...(role && { column: this.#columnOf(role) }) };
    this.refused.push({ row, value: { id, name }, fault, placeOf: () => place });
  }
}

const rolesOf = (text: string, { roles, language }: ImportWish): readonly ColumnRole[] => {
  if (roles) return roles;
  const [headings = [], ...rows] = readHeadRows(text, 20);
  return guessRoles(headings, rows, language);
};

/**
 * Reads a CSV file: its first row has the headings; rows with the same id tell of the same entity. Cells that are not taken are told.
 * @throws BadFile if no column holds names.
 */
export async function readCsvRows(
  text: string,
  wish: ImportWish,
  pace: Pace,
): Promise<Pick<ReadFile, 'rows' | 'leftOut'>> {
  const roles = rolesOf(text, wish);
  if (!hasName(roles)) throw new BadFile('no-name-column');
  const table = new CsvTable(roles);
  await eachCsvRow(text, (row) => table.take(row), pace);
  const { count, rows } = table.leftOut;
  return { rows: table.rows(wish.type), leftOut: { count, rows } };
}
