import { placeOf } from '../check/refused.ts';
import { type Column, type ColumnRole, MOST_REPORTED, type RowReport } from '../contract.ts';
import type { CsvRecord } from './csv-record.ts';

/** Cells that say something of a fact, by the fields of a row that they are read into. */
const OF_A_FACT = { asOf: 'fact.asOf', url: 'fact.url', publisher: 'fact.publisher' } as const;

const hasFact = ({ fact }: CsvRecord): boolean => Boolean(fact.ar || fact.fr || fact.en);

/** What a row says of a fact that it does not tell. */
const orphansOf = (record: CsvRecord): ColumnRole[] =>
  hasFact(record)
    ? []
    : Object.entries(OF_A_FACT).flatMap(([key, role]) => (record[key as keyof typeof OF_A_FACT] ? [role] : []));

/** Cells that are not taken though their row is: all are counted, the first are kept. */
export class LeftOut {
  readonly rows: RowReport[] = [];
  count = 0;

  /** Looks at a row that is taken; `columnOf` tells of the column that holds something. */
  look(row: number, id: string, record: CsvRecord, columnOf: (role: ColumnRole) => Column): void {
    for (const role of orphansOf(record)) {
      this.count++;
      if (this.rows.length >= MOST_REPORTED) continue;
      this.rows.push({
        ...placeOf(row, { id, name: record.name }),
        ...{ field: role, column: columnOf(role) },
        ...{ reason: 'is said of a fact, and the row tells none', says: { name: 'no-fact' } },
      });
    }
  }
}
