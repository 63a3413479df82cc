import type { CardView } from '../../components/card/view.ts';
import { entityIn } from '../../data/records/figure-id.ts';
import type { LayerRecord } from '../../data/records/layer.ts';
import type { Pack } from '../../data/records/pack.ts';
import { type Database, openSound } from '../../data/store/database.ts';
import { listContexts, listPackEntities } from '../../data/store/entities.ts';
import { serialOf } from '../../data/store/history.ts';
import { dropIndexes, loadIndex, saveIndex } from '../../data/store/indexes.ts';
import type { Keeper } from '../../data/store/keeper.ts';
import { installedPacks, installPack } from '../../data/store/packs.ts';
import { readView } from '../../data/store/view.ts';
import { compileInSteps } from '../../matching/compile.ts';
import { decide, type Mention } from '../../matching/decide.ts';
import { LazyReader } from '../../matching/english/lazy-reader.ts';
import { type Index, readIndex } from '../../matching/index.ts';
import { layered } from '../../matching/layered.ts';
import { INDEX_VERSION } from '../../matching/layout.ts';
import { movedBy } from '../../matching/moved.ts';
import { scan } from '../../matching/scan.ts';
import { OUTDATED, type Parameters, type Scanned } from '../../messaging/contract.ts';
import { inSlices } from './in-slices.ts';

export interface BundledPacks {
  list: readonly { id: string; file: string; version: string }[];
  read(file: string): Promise<Pack>;
}

/** The packs' index, and of which packs. */
interface Base {
  edition: string;
  index: Index;
}

/** What pages are read with: the reader's own index over the packs'. */
interface Loaded extends Base {
  hidden: ReadonlySet<string>;
}

const INDEX_NAME = 'packs';

/**
 * Installs the bundled packs that are missing or of another version; the rest of the database is left alone, and so is a pack that the
 * reader imported under the same id.
 */
export async function ensureSeeded(database: Database, { list, read }: BundledPacks): Promise<void> {
  await openSound(database);
  const installed = new Map((await installedPacks(database)).map((pack) => [pack.id, pack]));
  for (const { id, file, version } of list) {
    const known = installed.get(id);
    if (known?.importedAt === undefined && known?.version !== version)
      await installPack(database, await read(file), version);
  }
}

/** The dataset as pages ask of it: seeded, indexed once, kept while the worker lives. */
export class Gazetteer {
  readonly #database: Database;
  readonly #bundled: BundledPacks;
  readonly #keeper: Keeper;
  readonly #english = new LazyReader();
  #base: Base | undefined;
  #loaded: Promise<Loaded> | undefined;
  #revision = 0;

  constructor(database: Database, bundled: BundledPacks, keeper: Keeper) {
    this.#database = database;
    this.#bundled = bundled;
    this.#keeper = keeper;
  }

  /** Seeds and indexes anew, ahead of the first page: at install and update, when the code may have changed too. */
  async prepare(): Promise<void> {
    this.#base = undefined;
    await this.#keep(dropIndexes(this.#database).then(() => this.#load()));
  }

  /** Reads a piece of a document, and tells what it would hold were it the whole. */
  async scan({ text, revision }: Parameters<'scan'>): Promise<Scanned> {
    const loaded = await this.#ready(revision);
    const scanned = await this.#english.reading(() => scan(text, loaded.index, { clauses: this.#english.clauses }));
    return { edition: loaded.edition, scan: scanned, mentions: shown(decide([scanned], loaded.index), loaded) };
  }

  /** The mentions of a document whose pieces were all scanned. */
  async decide({ edition, scans, revision }: Parameters<'decide'>): Promise<Mention[]> {
    const loaded = await this.#ready(revision);
    if (edition !== loaded.edition) throw new Error(OUTDATED);
    const moved = scans.map(({ at, scan }) => movedBy(scan, at));
    return shown(decide(moved, loaded.index), loaded);
  }

  /** What a card is drawn from, that of the deal for a deal's figure; null if the dataset has none of this id. */
  async card(id: string): Promise<CardView | null> {
    await this.#ready(this.#revision);
    const entity = entityIn(id);
    const view = await readView(this.#database, entity);
    // A browser that runs short of disk, or a reader who clears what sites keep, may have deleted the database meanwhile.
    if (view || (await installedPacks(this.#database)).length > 0) return view;
    await this.#keep(this.#load());
    return readView(this.#database, entity);
  }

  /** Loads what a newer revision asks for. */
  #ready(revision: number): Promise<Loaded> {
    if (this.#loaded && revision <= this.#revision) return this.#loaded;
    this.#revision = Math.max(revision, this.#revision);
    return this.#keep(this.#load());
  }

  /** Lets every request wait for one load; a failed one is tried again by the next request. */
  #keep(loading: Promise<Loaded>): Promise<Loaded> {
    loading.catch(() => {
      if (this.#loaded === loading) this.#loaded = undefined;
    });
    this.#loaded = loading;
    return loading;
  }

  async #load(): Promise<Loaded> {
    await ensureSeeded(this.#database, this.#bundled);
    await this.#keeper.wake();
    const packs = await installedPacks(this.#database);
    const edition = [INDEX_VERSION, ...packs.map(({ id, version }) => `${id}@${version}`)].join(':');
    if (this.#base?.edition !== edition) this.#base = { edition, index: await this.#index(edition) };
    return this.#withLayer(this.#base, await this.#database.layer.toArray());
  }

  /** The packs' index under one of what the reader wrote, so that an edit compiles the reader's few entities alone. */
  async #withLayer(base: Base, layer: readonly LayerRecord[]): Promise<Loaded> {
    const hidden = new Set(layer.flatMap((record) => (record.hidden ? [record.id] : [])));
    const own = layer.flatMap(({ entity }) => entity ?? []);
    if (own.length === 0) return { ...base, hidden };
    const index = layered(base.index, readIndex(await inSlices(compileInSteps(own, []))));
    return { edition: `${base.edition}+${await serialOf(this.#database)}`, index, hidden };
  }

  /** A torn record is as good as none: the index is made again from the records. */
  async #storedIndex(edition: string): Promise<Index | undefined> {
    const stored = await loadIndex(this.#database, INDEX_NAME, edition);
    try {
      return stored && readIndex(stored);
    } catch {
      return undefined;
    }
  }

  async #index(edition: string): Promise<Index> {
    const stored = await this.#storedIndex(edition);
    if (stored) return stored;
    const [entities, contexts] = await Promise.all([listPackEntities(this.#database), listContexts(this.#database)]);
    const buffer = await inSlices(compileInSteps(entities, contexts));
    await saveIndex(this.#database, INDEX_NAME, edition, buffer);
    return readIndex(buffer);
  }
}

/** Hidden entities are spotted, so that they keep their words, but not told. */
const shown = (mentions: Mention[], { hidden }: Loaded): Mention[] =>
  mentions.filter(({ id }) => !hidden.has(entityIn(id)));
