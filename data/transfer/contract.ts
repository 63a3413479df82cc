import type { EntityType } from '../records/entity-type.ts';
import type { Fault, Says } from '../records/fault.ts';
import type { Language, Localized } from '../records/language.ts';

/** What a file is read as. */
export const FILE_KINDS = ['pack', 'csv', 'list'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** What a column of a CSV file holds; docs/data-format.md tells of each. */
export const COLUMN_ROLES = [
  'ignore',
  'id',
  'type',
  'kind',
  'name.ar',
  'name.fr',
  'name.en',
  'description.ar',
  'description.fr',
  'description.en',
  'aliases.ar',
  'aliases.fr',
  'aliases.en',
  'fact.ar',
  'fact.fr',
  'fact.en',
  'fact.asOf',
  'fact.url',
  'fact.publisher',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** A column of a CSV file; one that the file lacks, or that has no heading, has none. */
export interface Column {
  role: ColumnRole;
  heading?: string;
}

/** What a file looks like, before it is read whole. */
export interface Guess {
  kind: FileKind;
  /** Of a CSV file: its headings, what they seem to hold, and its first rows. */
  columns?: readonly { heading: string; role: ColumnRole }[];
  rows?: readonly (readonly string[])[];
  /** Of a list: the language and the type that its names seem to have; of a CSV file what is not said by a column. */
  language: Language;
  type: EntityType;
  /** The name that a pack made of the file would have. */
  name: string;
}

/** How the reader wants a file to be read. A pack says all by itself. */
export interface ImportWish extends Pick<Guess, 'kind' | 'language' | 'type' | 'name'> {
  file: File;
  roles?: readonly ColumnRole[];
}

/** How far a long work has come. `done` and `total` are bytes while reading and packing, else records. */
export interface Progress {
  stage: 'reading' | 'checking' | 'comparing' | 'packing' | 'writing';
  done: number;
  total: number;
}

/** A row that is worth a line: where it stands (a line or a place in the list, from 1), and why it is refused. */
export interface RowReport {
  row: number;
  id: string;
  name: string;
  field?: string;
  /** Of a CSV file: the column that the field is read from. */
  column?: Column;
  /** In English. */
  reason?: string;
  /** The same, for an interface that has words of its own. */
  says?: Says | undefined;
  /** Of a changed one: the fields of the record in which it differs from the version whose place it takes. */
  fields?: readonly string[];
  /** True if the reader has written this entity: their version stays in front. */
  isKept?: boolean;
}

/** An entity of the replaced pack that the file does not have. */
export interface GoneReport {
  id: string;
  name: Localized;
}

export const OUTCOMES = ['added', 'changed', 'same', 'refused'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** An alias that would say two things: of the same entity twice, or of another one that is known or in the same file. */
export interface Clash {
  alias: string;
  row: number;
  id: string;
  name: Localized;
  /** Who has it already: of the same file, of another pack (what that is called), or as the reader wrote it. */
  other: string;
  otherName: Localized;
  pack?: Localized;
  isOwn?: boolean;
  isSameEntity: boolean;
}

/** A pack that an import takes the place of. */
export interface Replaced {
  name: Localized;
  version: string;
  /** ms since 1970. */
  importedAt?: number | undefined;
  /** Its entities. */
  count: number;
  /** Of a file that becomes a pack of the name that the reader chooses: a name under which both packs can be had. */
  freeName?: string;
}

/** What an import would do. Lists hold at most `MOST_REPORTED` rows; the counts tell of all. */
export interface DryRun {
  pack: { id: string; name: Localized; version: string };
  /** The installed pack with this id that it would take the place of. */
  replaces?: Replaced | undefined;
  counts: Readonly<Record<Outcome, number>>;
  rows: Readonly<Record<Outcome, readonly RowReport[]>>;
  clashes: readonly Clash[];
  clashCount: number;
  /** Cells of a table that are not taken although their row is: each with its column. */
  leftOut: { count: number; rows: readonly RowReport[] };
  /** Entities of the pack that it replaces which it no longer has, and the first of them, by id. */
  gone: number;
  goneRows: readonly GoneReport[];
  /** Entities of other packs whose place it would take with another version. */
  covers: number;
  /** Entities that it adds or changes and that the reader has written: their version stays in front. */
  kept: number;
}
export const MOST_REPORTED = 500;

/** Why a file cannot be imported at all; the page has words for each. */
export const FILE_FAULTS = [
  'too-large',
  'unpacks-too-large',
  'not-gzip',
  'not-text',
  'not-json',
  'not-a-pack',
  'other-format',
  'bundled-id',
  'no-rows',
  'no-name-column',
  'unreadable',
] as const;
export type FileFault = (typeof FILE_FAULTS)[number];

/** A field of a file's own head, and what is wrong with it in the interface's words. */
export type AboutFile = Pick<Fault, 'field' | 'says'>;

/** A file that cannot be imported at all; `detail` tells where, for those who can use it, and `about` the same in other words. */
export class BadFile extends Error {
  readonly fault: FileFault;
  readonly detail: string;
  readonly about: AboutFile | undefined;
  constructor(fault: FileFault, detail = '', about?: AboutFile) {
    super(`${fault}: ${detail}`);
    this.fault = fault;
    this.detail = detail;
    this.about = about;
  }
}

/**
 * One file's way in. The work is done in a worker; a session that is aborted leaves nothing behind.
 * All throw `BadFile`, and the signal's reason when aborted.
 */
export interface ImportSession {
  guess(file: File): Promise<Guess>;
  dryRun(wish: ImportWish, onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<DryRun>;
  /** Lands what the last dry run told of, all or nothing, as one change of the history. */
  land(onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<void>;
  close(): void;
}
