import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Context } from '../records/context.ts';
import type { Entity } from '../records/entity.ts';
import type { Pack } from '../records/pack.ts';

/** An installed pack: its header, and the version (a hash of its content) that was seeded. */
export type InstalledPack = Omit<Pack, 'entities' | 'contexts'> & { version: string };

/** A record as it is stored: which pack it came from is part of its key, so packs never overwrite each other. */
export type StoredEntity = Entity & { pack: string };
export type StoredContext = Context & { pack: string };

/** A compiled index, and of what: it is used only while `version` is that of the installed packs. */
export interface StoredIndex {
  name: string;
  version: string;
  buffer: ArrayBuffer;
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
  }
}
