import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Context } from '../records/context.ts';
import type { Entity } from '../records/entity.ts';
import type { EntityType } from '../records/entity-type.ts';
import type { Pack } from '../records/pack.ts';

/** An installed pack: its header, and the version (a hash of its content) that was seeded. */
export type InstalledPack = Omit<Pack, 'entities' | 'contexts'> & { version: string };

/**
 * A record as it is stored: which pack it came from is part of its key, so packs never overwrite each other.
 * `leads` are the ids of what the roles of a person lead: by it the leaders of an entity are found.
 */
export type StoredEntity = Entity & { pack: string; leads?: string[] };
export type StoredContext = Context & { pack: string };

/** A compiled index, and of what: it is used only while `version` is that of the installed packs. */
export interface StoredIndex {
  name: string;
  version: string;
  buffer: ArrayBuffer;
}

/** The lists of a type that records of the first version lack. */
const ADDED: Readonly<Partial<Record<EntityType, readonly string[]>>> = {
  person: ['roles'],
  organisation: ['leaders', 'owners'],
  programme: ['dates'],
  event: ['dates'],
};

function fillIn(record: { type: EntityType } & Record<string, unknown>): void {
  for (const list of ADDED[record.type] ?? []) record[list] ??= [];
}

export class Database extends Dexie {
  packs!: EntityTable<InstalledPack, 'id'>;
  entities!: Table<StoredEntity, [pack: string, id: string]>;
  contexts!: Table<StoredContext, [pack: string, id: string]>;
  /** Ids that the reader has hidden: never marked, still listed. */
  hidden!: EntityTable<{ id: string }, 'id'>;
  indexes!: EntityTable<StoredIndex, 'name'>;

  constructor(name = 'hashiya') {
    super(name);
    this.version(1).stores({
      packs: 'id',
      entities: '[pack+id], id, type',
      contexts: '[pack+id]',
      hidden: 'id',
      indexes: 'name',
    });
    this.version(2)
      .stores({ entities: '[pack+id], id, type, *leads' })
      .upgrade((transaction) => transaction.table('entities').toCollection().modify(fillIn));
  }
}
