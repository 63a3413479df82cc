import type { Database } from '../store/database.ts';
import { landPack } from '../store/import-pack.ts';
import { idsOutside, keepConnected } from './check/keep-connected.ts';
import { Refused } from './check/refused.ts';
import { type Sound, takeSound } from './check/take-sound.ts';
import { type CheckedPack, canonicalJson, openSlices, slicesOf, sortedById, versionOf } from './compare/canonical.ts';
import { compare } from './compare/compare.ts';
import { compareElsewhere } from './compare/elsewhere.ts';
import { BadFile, type DryRun, type ImportWish } from './contract.ts';
import { gzipped } from './gzip.ts';
import { contextsElsewhere, idsElsewhere } from './installed.ts';
import { keepMadeIdsApart } from './made-ids-apart.ts';
import type { Pace } from './pace.ts';
import { readFile } from './read/read-file.ts';
import type { ReadFile } from './read/rows.ts';
import { replacedBy } from './replaced.ts';
import { countWritten } from './written.ts';

/** A pack that is ready to land; it can be handed to another worker. */
export interface Ready extends CheckedPack {
  version: string;
}

/** What a dry run has found, and what would land. */
export interface Tried {
  dryRun: DryRun;
  ready: Ready;
}

/** A pack as it is kept beside the database. */
export interface Packed {
  id: string;
  version: string;
  /** In Base64. */
  gzipped: string;
}

const NONE = { count: 0, rows: [] };

const recordsOf = <T extends { id: string }>(taken: ReadonlyMap<string, { record: T }>): T[] =>
  sortedById(Array.from(taken.values(), ({ record }) => record));

/** One file's way in, where the database is. */
export class Importer {
  readonly #database: Database;
  readonly #bundled: ReadonlySet<string>;

  /** `bundled` are the ids of the packs that come with the extension. */
  constructor(database: Database, bundled: ReadonlySet<string>) {
    this.#database = database;
    this.#bundled = bundled;
  }

  /** Reads, checks and compares. Throws `BadFile`, and the signal's reason of the pace. */
  async dryRun(wish: ImportWish, pace: Pace): Promise<Tried> {
    const refused = new Refused();
    const file = await readFile(wish, this.#bundled, pace);
    await keepMadeIdsApart(file, this.#database);
    const sound = await takeSound(file, refused, pace);
    await this.#keepConnected(file, { sound, refused });
    if (sound.entities.size + refused.count === 0) throw new BadFile('no-rows');
    const { id, name } = file.header;
    // Each record of the file, each installed one and each that the reader has written is looked at once.
    const installed = (await this.#database.entities.count()) + (await countWritten(this.#database));
    await pace.stage('comparing', sound.entities.size + installed);
    const elsewhere = await compareElsewhere({ pack: id, sound, bundled: this.#bundled }, this.#database, pace);
    const compared = await compare({ pack: id, sound, refused, elsewhere }, this.#database, pace);
    // What a bundled pack has just so stays that pack's, and follows its updates.
    for (const same of elsewhere.same) sound.entities.delete(same);
    const ready = await this.#prepare(file, sound, pace);
    const replaces = await replacedBy(wish, { id, bundled: this.#bundled }, this.#database);
    await pace.end();
    const { clashes, clashCount } = elsewhere;
    const pack = { id, name, version: ready.version };
    return { dryRun: { pack, replaces, ...compared, clashes, clashCount, leftOut: file.leftOut ?? NONE }, ready };
  }

  /** The checked pack, gzipped, to be kept before it lands. */
  async pack(ready: Ready, pace: Pace): Promise<Packed> {
    const json = canonicalJson(ready);
    await pace.stage('packing', json.size);
    const bytes = await gzipped(json, pace);
    await pace.end();
    return { id: ready.head.id, version: ready.version, gzipped: bytes.toBase64() };
  }

  /** Puts the pack in place of its former version, all or nothing. */
  async write({ head, slices, count, version }: Ready, pace: Pace): Promise<void> {
    await pace.stage('writing', count);
    const pack = { ...head, entities: await openSlices(slices) };
    await landPack(this.#database, { pack, version, onWritten: (entities) => pace.note(entities) });
    await pace.end();
  }

  async #keepConnected({ header: { id } }: ReadFile, { sound, refused }: { sound: Sound; refused: Refused }) {
    const entities = await idsElsewhere(this.#database, id, idsOutside(sound));
    keepConnected(sound, { entities, contexts: await contextsElsewhere(this.#database, id) }, refused);
  }

  async #prepare({ header }: ReadFile, { contexts, entities }: Sound, pace: Pace): Promise<Ready> {
    const head = { ...header, contexts: recordsOf(contexts) };
    const checked = { head, slices: await slicesOf(recordsOf(entities), pace), count: entities.size };
    return { ...checked, version: await versionOf(canonicalJson(checked)) };
  }
}
