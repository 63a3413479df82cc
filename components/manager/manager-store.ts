import type { Alias } from '../../data/records/alias.ts';
import type { Context } from '../../data/records/context.ts';
import type { Entity } from '../../data/records/entity.ts';
import type { EntityType } from '../../data/records/entity-type.ts';
import type { Localized } from '../../data/records/language.ts';
import type { ChangeKind } from '../../data/records/layer.ts';

/** How an entity stands: as a pack has it, edited, the reader's own, or edited while the pack has a newer version. */
export type Standing = 'pack' | 'edited' | 'own' | 'conflict';

/** What the list knows of an entity: the whole record is read when it is opened. */
export interface ListedEntity {
  id: string;
  type: EntityType;
  name: Localized;
  prominence: Entity['prominence'];
  aliases: readonly Pick<Alias, 'text' | 'lang'>[];
  /** The pack that it comes from; none if it is the reader's own. */
  pack: string | undefined;
  standing: Standing;
  isHidden: boolean;
  tags: readonly string[];
}

/** All of one entity: as it is shown, as its pack has it, and as that was when the reader changed it. */
export interface OpenedEntity {
  entity: Entity;
  /** The pack's version, if the reader has another. */
  theirs?: Entity | undefined;
  /** The pack's version from which the reader's was made. */
  base?: Entity | undefined;
  pack: string | undefined;
  /** Of an imported pack: what it is called. */
  importedFrom?: Localized | undefined;
  standing: Standing;
  isHidden: boolean;
  tags: readonly string[];
  /** The persons whose roles lead it. */
  leaders: readonly Entity[];
}

export interface ListedPack {
  id: string;
  name: Localized;
  description: Localized;
  licence: string;
  /** The date that the pack gives. */
  updated: string;
  isImported: boolean;
  /** Of an imported one: ms since 1970. */
  importedAt?: number | undefined;
  /** Its entities. */
  count: number;
}

/** A change of the history, as a list shows it. */
export interface ListedChange {
  number: number;
  /** ms since 1970. */
  at: number;
  kind: ChangeKind;
  /** How many entities or packs it was about, and the name of the first; none if it is no longer known. */
  count: number;
  name: Localized | undefined;
  isUndone: boolean;
}

/** What the dataset page asks of the world; the entry point makes it. Every promise may fail, and that is shown. */
export interface ManagerStore {
  /** Reads the list in parts of at most some thousand, sorted by id, so that the page is never held up. */
  list(onPart: (part: readonly ListedEntity[]) => void, signal: AbortSignal): Promise<void>;
  open(id: string): Promise<OpenedEntity | undefined>;
  packs(): Promise<readonly ListedPack[]>;
  /** What rules of aliases may refer to. */
  contexts(): Promise<readonly Context[]>;

  // Each of these is a change of the history, all or nothing; it is told of, unless all was so already.
  /** Keeps what the reader wrote; an entity with a new id is added. `settles` if it was written in view of the pack's newer version. */
  save(entity: Entity, settles?: boolean): Promise<ListedChange | undefined>;
  /** Takes back what the reader wrote of these; entities of their own are deleted. */
  back(ids: readonly string[]): Promise<ListedChange | undefined>;
  hide(ids: readonly string[]): Promise<ListedChange | undefined>;
  show(ids: readonly string[]): Promise<ListedChange | undefined>;
  tag(ids: readonly string[], tag: string): Promise<ListedChange | undefined>;
  untag(ids: readonly string[], tag: string): Promise<ListedChange | undefined>;
  /** Removes an imported pack; what the reader has made of its entities stays. */
  removePack(id: string): Promise<ListedChange | undefined>;
  /** Settles a conflict: keeps the reader's version over the pack's newer one. `back` takes the pack's. */
  keepMine(id: string): Promise<ListedChange | undefined>;

  /** Sets the database up anew from its packs; what the reader has made comes back from the second place. */
  renew(): Promise<void>;

  /** Newest first. */
  history(): Promise<readonly ListedChange[]>;
  /** The number of the change that would be taken back. */
  newest(): Promise<number | undefined>;
  /**
   * Takes the newest change back that is not; tells which, or nothing if there is none. Throws `NotNewest` if that is not the one with this
   * number, where one is given.
   */
  undo(number?: number): Promise<ListedChange | undefined>;
  redo(): Promise<ListedChange | undefined>;

  /** Names that are muted, as settings write them. */
  muted(): Promise<readonly string[]>;
  unmute(id: string): Promise<void>;
  /** Calls back when any part of the extension has changed the dataset or what is muted, until the signal aborts. */
  watch?(onChange: () => void, signal: AbortSignal): void;
}

/** A full copy of what the reader has made, in the second place. */
export interface ListedSnapshot {
  serial: number;
  /** ms since 1970. */
  at: number;
  why: 'daily' | 'import' | 'bulk' | 'restore' | 'catch-up';
  /** Entities that the reader has made something of. */
  records: number;
  /** Names of the imported packs. */
  packs: readonly string[];
}

/** What the reader is told once: that all was put back, or that a change has no backup. */
export type Notice =
  | { kind: 'restored'; records: number; lost: readonly string[] }
  | { kind: 'unbacked'; reason: string };

/** The second place, and what the browser says of the first. */
export interface BackupStore {
  /** Newest first. */
  snapshots(): Promise<readonly ListedSnapshot[]>;
  /** Makes all as it was at a snapshot, as a change of the history. */
  restoreSnapshot(serial: number): Promise<ListedChange | undefined>;
  /** Bytes, and whether the browser has promised to keep them. */
  usage(): Promise<{ used: number; quota: number; isPersistent: boolean }>;
  /** Asks the browser for that promise; true if it was given. */
  persist(): Promise<boolean>;
  notice(): Promise<Notice | undefined>;
  dismissNotice(): Promise<void>;
}
