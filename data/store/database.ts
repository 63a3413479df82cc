import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Context } from '../records/context.ts';
import type { Entity } from '../records/entity.ts';
import type { EntityType } from '../records/entity-type.ts';
import { type Change, type LayerRecord, toldOf } from '../records/layer.ts';
import type { Pack } from '../records/pack.ts';
import { type StepPart, stepParts } from './step-parts.ts';

/** An installed pack: its header, and the version (a hash of its content) that was installed. */
export interface InstalledPack extends Omit<Pack, 'entities' | 'contexts'> {
  version: string;
  /** Of a pack that the reader imported: when, in ms since 1970. Bundled ones have none. */
  importedAt?: number;
}

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
  /** What the reader has made of entities, over the packs. */
  layer!: EntityTable<LayerRecord, 'id'>;
  changes!: EntityTable<Change, 'number'>;
  steps!: Table<StepPart, [change: number, part: number]>;
  /** One number that rises with each write of the layer or of imported packs: see `second-place.ts`. */
  serial!: EntityTable<{ name: 'serial'; value: number }, 'name'>;
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
    this.version(3)
      .stores({
        entities: '[pack+id], id, *leads',
        layer: 'id, entity.type',
        changes: 'number',
        serial: 'name',
        hidden: null,
      })
      .upgrade(async (transaction) => {
        const hidden: { id: string }[] = await transaction.table('hidden').toArray();
        await transaction.table('layer').bulkAdd(hidden.map(({ id }) => ({ id, hidden: true })));
        if (hidden.length > 0) await transaction.table('serial').add({ name: 'serial', value: 1 });
      });
    this.version(4)
      .stores({ steps: '[change+part]' })
      .upgrade(async (transaction) => {
        const changes = transaction.table('changes');
        for (const number of await changes.toCollection().primaryKeys()) {
          const { steps, ...change } = await changes.get(number);
          await transaction.table('steps').bulkAdd(stepParts(change.number, steps));
          await changes.put({ ...change, ...toldOf(steps) });
        }
      });
  }
}

/** What browsers call a database whose files they can no longer read. */
const UNREADABLE = 'UnknownError';

/**
 * Opens the database. One that cannot be read any more is deleted: the packs are installed again, and what the reader has made is in
 * the second place. @throws what else keeps it from being opened.
 */
export async function openSound(database: Database): Promise<void> {
  try {
    await database.open();
  } catch (error) {
    const { name, inner } = error as { name: string; inner?: { name: string } };
    if (name !== UNREADABLE && inner?.name !== UNREADABLE) throw error;
    await database.delete();
    await database.open();
  }
}
