import type { Pack } from '../../data/records/pack.ts';
import type { Database } from '../../data/store/database.ts';
import { findEntities, findEntity, hiddenIds } from '../../data/store/entities.ts';
import { dropIndexes, loadIndex, saveIndex } from '../../data/store/indexes.ts';
import { installedVersions, installPack } from '../../data/store/packs.ts';
import { compileIndex } from '../../matching/compile.ts';
import { INDEX_VERSION, type Index, readIndex } from '../../matching/index.ts';
import { type Spotted, spot } from '../../matching/spot.ts';
import type { CardView, Parameters } from '../../messaging/contract.ts';

export interface BundledPacks {
  list: readonly { id: string; file: string; version: string }[];
  read(file: string): Promise<Pack>;
}

interface Loaded {
  revision: number;
  index: Index;
  hidden: ReadonlySet<string>;
}

const INDEX_NAME = 'packs';

/** Installs the bundled packs that are missing or of another version; the rest of the database is left alone. */
export async function ensureSeeded(database: Database, { list, read }: BundledPacks): Promise<void> {
  const installed = await installedVersions(database);
  for (const { id, file, version } of list) {
    if (installed.get(id) !== version) await installPack(database, await read(file), version);
  }
}

/** The dataset as pages ask of it: seeded, indexed once, kept while the worker lives. */
export class Gazetteer {
  readonly #database: Database;
  readonly #bundled: BundledPacks;
  #loaded: Promise<Loaded> | undefined;
  #revision = -1;

  constructor(database: Database, bundled: BundledPacks) {
    this.#database = database;
    this.#bundled = bundled;
  }

  /** Seeds and indexes anew, ahead of the first page: at install and update, when the code may have changed too. */
  async prepare(): Promise<void> {
    await dropIndexes(this.#database);
    this.#loaded = undefined;
    await this.#ready(this.#revision);
  }

  /** Spots a piece of a page; hidden entities are spotted, so that they keep their words, but not told. */
  async spot({ text, seen, revision }: Parameters<'spot'>): Promise<Spotted> {
    const { index, hidden } = await this.#ready(revision);
    const spotted = spot(text, index, { seen });
    return { ...spotted, mentions: spotted.mentions.filter(({ id }) => !hidden.has(id)) };
  }

  /** What a card shows of an entity, or null if the dataset has none of this id. */
  async card(id: string): Promise<CardView | null> {
    await this.#ready(this.#revision);
    const entity = await findEntity(this.#database, id);
    if (!entity) return null;
    const related = await findEntities(this.#database, idsIn(entity));
    return {
      entity,
      related: Object.fromEntries(related.map(({ id: other, name, type }) => [other, { name, type }])),
    };
  }

  /** Loads what a newer revision asks for; a failed load is tried again by the next request. */
  #ready(revision: number): Promise<Loaded> {
    if (!this.#loaded || revision > this.#revision) {
      this.#revision = revision;
      const loading = this.#load(revision);
      loading.catch(() => {
        if (this.#loaded === loading) this.#loaded = undefined;
      });
      this.#loaded = loading;
    }
    return this.#loaded;
  }

  async #load(revision: number): Promise<Loaded> {
    await ensureSeeded(this.#database, this.#bundled);
    const [index, hidden] = await Promise.all([this.#index(), hiddenIds(this.#database)]);
    return { revision, index, hidden };
  }

  async #index(): Promise<Index> {
    const version = `${INDEX_VERSION}:${[...(await installedVersions(this.#database))].flat().join(':')}`;
    const stored = await loadIndex(this.#database, INDEX_NAME, version);
    if (stored) return readIndex(stored);
    const [entities, contexts] = await Promise.all([
      this.#database.entities.toArray(),
      this.#database.contexts.toArray(),
    ]);
    const buffer = compileIndex(entities, contexts);
    await saveIndex(this.#database, INDEX_NAME, version, buffer);
    return readIndex(buffer);
  }
}

function idsIn(entity: CardView['entity']): string[] {
  const parties = entity.type === 'deal' ? [...entity.parties, ...entity.signatories] : [];
  return [...entity.relations.map(({ to }) => to), ...parties.filter((party) => typeof party === 'string')];
}
