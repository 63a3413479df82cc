import type { Context } from '../../records/context.ts';
import type { Entity } from '../../records/entity.ts';
import type { Language } from '../../records/language.ts';

export const EXPORT_KINDS = ['pack', 'pack-gz', 'csv', 'markdown'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** What is to be written. Of the contexts, a pack gets those that the entities' rules name. */
export interface Exported {
  entities: readonly Entity[];
  contexts: readonly Context[];
  /** Of a Markdown brief. */
  language: Language;
  /** The name of the pack, or the title of the brief. */
  name: string;
  /** The day that a pack is dated (`YYYY-MM-DD`). */
  today: string;
}

/** What a file's name ends in, and what a browser is told of its content. */
export const FILE_FORMS: Readonly<Record<ExportKind, { ending: string; type: string }>> = {
  pack: { ending: '.json', type: 'application/json' },
  'pack-gz': { ending: '.json.gz', type: 'application/gzip' },
  csv: { ending: '.csv', type: 'text/csv;charset=utf-8' },
  markdown: { ending: '.md', type: 'text/markdown;charset=utf-8' },
};

/** What of the dataset goes into a file, and as what. */
export interface ExportWish {
  /** `all`, `mine`, `chosen`, or `pack:` and a pack's id. */
  scope: string;
  /** Of `chosen`. */
  ids?: readonly string[] | undefined;
  kind: ExportKind;
  /** Of a Markdown brief. */
  language: Language;
  name: string;
}
