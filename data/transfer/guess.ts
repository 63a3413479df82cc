import type { Guess } from './contract.ts';
import { stemOf } from './file/name.ts';
import { readHead } from './file/text.ts';
import { languageOfNames, typeOfNames } from './guess-language.ts';
import { splitCell } from './read/cells.ts';
import { guessRoles, hasName } from './read/columns.ts';
import { readHeadRows } from './read/csv-text.ts';

/** Rows of a table that are shown, and those that are looked at. */
const SHOWN = 5;
const LOOKED_AT = 30;

/** UTF-16 units of a cell that are shown. */
const LONGEST_CELL = 200;

interface Table {
  headings: string[];
  rows: string[][];
}

function tableIn(head: string): Table {
  const [headings = [], ...rows] = readHeadRows(head, LOOKED_AT + 1);
  return { headings, rows };
}

/** A table by its file's name, or by headings that are known over rows of the same width. */
function isTable({ headings, rows }: Table, fileName: string): boolean {
  if (/\.[ct]sv(?:\.gz)?$/i.test(fileName)) return true;
  const even = rows.filter((row) => row.length === headings.length).length;
  return headings.length > 1 && even * 2 > rows.length && hasName(guessRoles(headings, rows, 'en'));
}

function guessTable({ headings, rows }: Table, name: string): Guess {
  const language = languageOfNames(rows.flat().join(' '));
  const roles = guessRoles(headings, rows, language);
  const named = roles.findIndex((role) => role.startsWith('name.'));
  const names = rows.flatMap((row) => row[named] ?? []);
  return {
    ...{ kind: 'csv', name, language, type: typeOfNames(names) },
    columns: headings.map((heading, i) => ({ heading: heading.slice(0, LONGEST_CELL), role: roles[i] ?? 'ignore' })),
    rows: rows.slice(0, SHOWN).map((row) => row.map((cell) => cell.slice(0, LONGEST_CELL))),
  };
}

function guessList(head: string, name: string): Guess {
  const lines = head.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const names = lines.slice(0, LOOKED_AT).map((line) => splitCell(line)[0] ?? '');
  return { kind: 'list', name, language: languageOfNames(names.join(' ')), type: typeOfNames(names) };
}

/**
 * Says what a file looks like, by its first 64 thousand characters and its name.
 * @throws BadFile if it is too large, unreadable, or no text.
 */
export async function guessFile(file: File): Promise<Guess> {
  const { text, isWhole } = await readHead(file);
  const name = stemOf(file.name);
  if (/^\s*[{[]/.test(text)) return { kind: 'pack', name, language: 'en', type: 'organisation' };
  const head = isWhole ? text : text.slice(0, text.lastIndexOf('\n') + 1) || text;
  const table = tableIn(head);
  return isTable(table, file.name) ? guessTable(table, name) : guessList(head, name);
}
