import type { ImportWish } from '../contract.ts';
import { readParts, readText } from '../file/text.ts';
import type { Pace } from '../pace.ts';
import { readCsvRows } from './csv-rows.ts';
import { readListRows } from './list-rows.ts';
import { headerOf } from './pack-of-names.ts';
import { readPackRows } from './pack-rows.ts';
import type { ReadFile } from './rows.ts';

/**
 * Reads a file as it is wished. `bundled` are the ids of packs that no file may take the place of.
 * @throws BadFile that says why nothing of it can be imported.
 */
export async function readFile(wish: ImportWish, bundled: ReadonlySet<string>, pace: Pace): Promise<ReadFile> {
  if (wish.kind === 'pack') return readPackRows(readParts(wish.file, pace), bundled);
  const text = await readText(wish.file, pace);
  await pace.stage('checking', text.length);
  const read =
    wish.kind === 'csv' ? await readCsvRows(text, wish, pace) : { rows: await readListRows(text, wish, pace) };
  return { header: headerOf(wish, bundled), contexts: [], ...read };
}
