import { expansionOf, foldingTable } from './fold.ts';
import { kindOfUnit, UNCLEAN } from './units.ts';
import { newMemory, readRuns, type Words } from './words.ts';

/** Letters of the usual stretch; a longer one takes memory of its own. */
const USUAL_LENGTH = 256;
const USUAL = newMemory(USUAL_LENGTH);

/**
 * The words of a stretch without spaces in which marks, invisible characters or units of two letters stand, as if it had
 * been written without them. Holds until the next call. `from` and `end` are UTF-16 offsets.
 */
export function cleanWords(text: string, table: Int32Array, from: number, end: number): Words {
  const offsets: number[] = [];
  let clean = '';
  for (let at = from; at < end; at++) {
    const unit = text.charCodeAt(at);
    const isClean = kindOfUnit(table[unit] as number) !== UNCLEAN;
    const letters = isClean ? (text[at] as string) : (expansionOf(foldingTable()[unit] as number) ?? '');
    clean += letters;
    for (let i = 0; i < letters.length; i++) offsets.push(at);
  }
  const { runs, hashes } = clean.length <= USUAL_LENGTH ? USUAL : newMemory(clean.length);
  return { text: clean, runs, hashes, count: readRuns(clean, table, runs, hashes), offsets };
}
