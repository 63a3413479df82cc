import Papa from 'papaparse';
import type { Pace } from '../pace.ts';

/** What may part cells; the bar parts the aliases of one. */
const SEPARATORS = [',', ';', '\t'];

/** UTF-16 units that are parsed at a time, and how many such chunks one row may take. */
const CHUNK = 262_144;
const MOST_CHUNKS = 16;

/** What the separator is told by. */
const HEAD = 65_536;

/** A row of a table. `isTorn` tells of a quote in it that is never closed, or closed in the middle of a cell. */
export interface CsvRow {
  /** From 1, the headings' and blank ones counted. */
  row: number;
  cells: readonly string[];
  isTorn: boolean;
}

/** The first rows of a table, blank ones left out. */
export const readHeadRows = (text: string, most: number): string[][] =>
  Papa.parse<string[]>(text, { delimitersToGuess: SEPARATORS, preview: most, skipEmptyLines: 'greedy' }).data;

const separatorOf = (text: string): string =>
  Papa.parse(text.slice(0, HEAD), { delimitersToGuess: SEPARATORS, preview: 20, skipEmptyLines: 'greedy' }).meta
    .delimiter;

/** Numbers rows, leaves out blank ones, and notices a row without end. */
class RowCounter {
  readonly #onRow: (row: CsvRow) => void;
  #row = 0;
  #without = 0;

  constructor(onRow: (row: CsvRow) => void) {
    this.#onRow = onRow;
  }

  /** Tells the rows of a chunk; false if there is no use in going on. */
  take({ data, errors }: Papa.ParseResult<string[]>): boolean {
    const torn = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' ? [row] : [])));
    for (const [i, cells] of data.entries()) {
      this.#row++;
      if (cells.some((cell) => cell.trim() !== '')) this.#onRow({ row: this.#row, cells, isTorn: torn.has(i) });
    }
    this.#without = data.length === 0 ? this.#without + 1 : 0;
    if (this.#without < MOST_CHUNKS) return true;
    this.#onRow({ row: this.#row + 1, cells: [], isTorn: true });
    return false;
  }
}

/** Calls `onRow` for each row of a table. Between chunks others get their turn. */
export function eachCsvRow(text: string, onRow: (row: CsvRow) => void, pace: Pace): Promise<void> {
  const counter = new RowCounter(onRow);
  let at = 0;
  return new Promise((resolve, reject) => {
    const config: Papa.ParseLocalConfig<string[], string> & { chunkSize: number } = {
      delimiter: separatorOf(text),
      chunkSize: CHUNK,
      chunk(results, parser) {
        at = Math.min(at + CHUNK, text.length);
        if (!counter.take(results)) {
          parser.abort();
          return resolve();
        }
        parser.pause();
        pace
          .step(at)
          .then(() => parser.resume())
          .catch(reject);
      },
      complete: () => resolve(),
      error: reject,
    };
    Papa.parse(text, config as unknown as Papa.ParseConfig<string[]>);
  });
}
