import { gzipped } from '../gzip.ts';
import { Pace } from '../pace.ts';
import { makeId } from '../read/make-id.ts';
import { csvParts } from './csv-parts.ts';
import { markdownParts } from './markdown-parts.ts';
import { packParts } from './pack-parts.ts';
import { type Exported, type ExportKind, FILE_FORMS } from './what.ts';

/** UTF-16 units that are gathered before they are handed on. */
const PART = 262_144;

/** Fewer and larger parts of the same text. */
function* gathered(parts: Iterable<string>): Generator<string> {
  let text = '';
  for (const part of parts) {
    text += part;
    if (text.length < PART) continue;
    yield text;
    text = '';
  }
  yield text;
}

/** A file's text in parts, as it is written; that of `pack-gz` before it is gzipped. */
export function exportParts(kind: ExportKind, exported: Exported): Iterable<string> {
  if (kind === 'csv') return csvParts(exported.entities);
  return kind === 'markdown' ? markdownParts(exported) : packParts(exported);
}

/** A name for the file, of ASCII letters. */
export const exportFileName = (kind: ExportKind, name: string): string => makeId(name) + FILE_FORMS[kind].ending;

/** Writes a file. Whoever waits for it may go on meanwhile: work of more than some ten ms gives others their turn. */
export async function exportFile(kind: ExportKind, exported: Exported, pace = new Pace()): Promise<Blob> {
  const { type } = FILE_FORMS[kind];
  const parts = gathered(exportParts(kind, exported));
  const written: Blob[] = [];
  for (const part of parts) {
    written.push(new Blob([part]));
    await pace.more(part.length);
  }
  const whole = new Blob(written, { type });
  return kind === 'pack-gz' ? new Blob([await gzipped(whole, pace)], { type }) : whole;
}
