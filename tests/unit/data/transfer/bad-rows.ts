import type { ImportWish } from '../../../../data/transfer/contract.ts';
import { BAD_LISTS, BAD_TABLES } from './bad-names.ts';
import { BAD_RECORDS } from './bad-records.ts';
import type { BadRow } from './bad-row.ts';

export interface BadRowCase {
  title: string;
  content: string;
  refused: RegExp;
  wish?: Partial<ImportWish>;
}

const casesOf = (what: string, cases: readonly BadRow[], wish?: Partial<ImportWish>): BadRowCase[] =>
  cases.map(([title, content, refused]) => ({ title: `${what}: ${title}`, content, refused, ...(wish && { wish }) }));

export const BAD_ROWS: readonly BadRowCase[] = [
  ...casesOf('a record', BAD_RECORDS),
  ...casesOf('a table', BAD_TABLES, { kind: 'csv' }),
  ...casesOf('a list', BAD_LISTS, { kind: 'list' }),
];
