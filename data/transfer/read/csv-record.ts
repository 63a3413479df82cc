import { LANGUAGES, type Language } from '../../records/language.ts';
import type { ColumnRole } from '../contract.ts';
import { splitCell, unguardCell } from './cells.ts';

export type Said = Partial<Record<Language, string>>;

/** One row of a CSV file, its cells by what they hold; blank ones are left out. */
export interface CsvRecord {
  id?: string;
  type?: string;
  kind?: string;
  name: Said;
  description: Said;
  aliases: { text: string; lang: Language }[];
  fact: Said;
  asOf?: string;
  url?: string;
  publisher?: string;
}

type Cells = ReadonlyMap<ColumnRole, readonly string[]>;

function cellsOf(cells: readonly string[], roles: readonly ColumnRole[]): Cells {
  const byRole = new Map<ColumnRole, string[]>();
  for (const [i, role] of roles.entries()) {
    const cell = unguardCell((cells[i] ?? '').trim());
    if (role !== 'ignore' && cell !== '') byRole.set(role, [...(byRole.get(role) ?? []), cell]);
  }
  return byRole;
}

function said(cells: Cells, subject: 'name' | 'description' | 'fact'): Said {
  const texts: Said = {};
  for (const language of LANGUAGES) {
    const text = cells.get(`${subject}.${language}`)?.[0];
    if (text) texts[language] = text;
  }
  return texts;
}

const one = <K extends string>(key: K, [value]: readonly string[] = []): Partial<Record<K, string>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, string>);

/** Reads a row by the roles of its columns. */
export function recordOf(row: readonly string[], roles: readonly ColumnRole[]): CsvRecord {
  const cells = cellsOf(row, roles);
  return {
    ...one('id', cells.get('id')),
    ...one('type', cells.get('type')),
    ...one('kind', cells.get('kind')),
    ...one('asOf', cells.get('fact.asOf')),
    ...one('url', cells.get('fact.url')),
    ...one('publisher', cells.get('fact.publisher')),
    name: said(cells, 'name'),
    description: said(cells, 'description'),
    fact: said(cells, 'fact'),
    aliases: LANGUAGES.flatMap((lang) =>
      (cells.get(`aliases.${lang}`) ?? []).flatMap(splitCell).map((text) => ({ text, lang })),
    ),
  };
}
