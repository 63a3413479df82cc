import type { ImportWish } from '../contract.ts';
import { readText } from '../file/text.ts';
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
export async function readFile(wish: ImportWish, bundled: readonly string[], pace: Pace): Promise<ReadFile> {
  const text = await readText(wish.file, pace);
  await pace.stage('checking', text.length);
  if (wish.kind === 'pack') return readPackRows(text, bundled);
  const rows = wish.kind === 'csv' ? await readCsvRows(text, wish, pace) : await readListRows(text, wish, pace);
  return { header: headerOf(wish, bundled), contexts: [], rows };
}
