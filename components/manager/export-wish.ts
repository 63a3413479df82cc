import type { Language } from '../../data/records/language.ts';
import type { ExportKind } from '../../data/transfer/write/what.ts';

/** What the reader wants in a file. */
export interface ExportWish {
  /** `all`, `mine`, `chosen` (then `ids` says which), or `pack:` and the id of one. */
  scope: string;
  ids: readonly string[] | undefined;
  kind: ExportKind;
  /** Of a brief. */
  language: Language;
  /** Of the pack, the brief and the file. */
  name: string;
}
