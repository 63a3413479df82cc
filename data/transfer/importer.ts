import type { Pack } from '../records/pack.ts';
import type { Database } from '../store/database.ts';
import { landPack } from '../store/import-pack.ts';
import { idsOutside, keepConnected } from './check/keep-connected.ts';
import { Refused } from './check/refused.ts';
import { type Sound, takeSound } from './check/take-sound.ts';
import { canonicalParts, sortedById, versionOf } from './compare/canonical.ts';
import { findClashes } from './compare/clashes.ts';
import { compare } from './compare/compare.ts';
import { BadFile, type DryRun, type ImportWish } from './contract.ts';
import { gzipped } from './gzip.ts';
import { contextsElsewhere, idsElsewhere } from './installed.ts';
import { keepMadeIdsApart } from './made-ids-apart.ts';
import type { Pace } from './pace.ts';
import { readFile } from './read/read-file.ts';
import type { ReadFile } from './read/rows.ts';

/** A pack that is ready to land. */
export interface Ready {
  pack: Pack;
  version: string;
}

/** A pack as it is kept beside the database. */
export interface Packed {
  id: string;
  version: string;
  gz: Uint8Array<ArrayBuffer>;
}

const recordsOf = <T extends { id: string }>(taken: ReadonlyMap<string, { record: T }>): T[] =>
  sortedById(Array.from(taken.values(), ({ record }) => record));

/** If nothing is left, the first reasons are all there is to tell. */
function refuseEmpty({ count, rows }: Refused): never {
  const [first] = rows;
  if (!first) throw new BadFile('no-rows');
  throw new BadFile('no-rows', `${count} refused; row ${first.row}: ${first.field}: ${first.reason}`);
}

/** One file's way in, where the database is. What a dry run has found is kept until it has landed or another one begins. */
export class Importer {
  readonly #database: Database;
  readonly #bundled: ReadonlySet<string>;
  #ready: Ready | undefined;

  /** `bundled` are the ids of the packs that come with the extension. */
  constructor(database: Database, bundled: ReadonlySet<string>) {
    this.#database = database;
    this.#bundled = bundled;
  }

  /** Reads, checks and compares. Throws `BadFile`, and the signal's reason of the pace. */
  async dryRun(wish: ImportWish, pace: Pace): Promise<DryRun> {
    this.#ready = undefined;
    const refused = new Refused();
    const file = await readFile(wish, this.#bundled, pace);
    await keepMadeIdsApart(file, this.#database);
    const sound = await takeSound(file, refused, pace);
    await this.#keepConnected(file, { sound, refused });
    if (sound.entities.size === 0) return refuseEmpty(refused);
    // Each record of the file and each installed one is looked at once.
    await pace.stage('comparing', sound.entities.size + (await this.#database.entities.count()));
    const ready = await this.#prepare(file, sound, pace);
    const found = { pack: ready.pack.id, sound, refused };
    const compared = await compare(found, this.#database, pace);
    const clashes = await findClashes(found, this.#database, pace);
    const installed = await this.#database.packs.get(ready.pack.id);
    await pace.end();
    this.#ready = ready;
    const { id, name } = ready.pack;
    return { pack: { id, name, version: ready.version }, replaces: installed?.version, ...compared, ...clashes };
  }

  /** The checked pack, gzipped, to be kept before it lands. */
  async pack(pace: Pace): Promise<Packed> {
    const { pack, version } = this.#taken();
    await pace.stage('packing', 0);
    const gz = await gzipped(canonicalParts(pack), pace);
    await pace.end();
    return { id: pack.id, version, gz };
  }

  /** Puts the pack in place of its former version, all or nothing. */
  async write(pace: Pace): Promise<void> {
    const { pack, version } = this.#taken();
    await pace.stage('writing', pack.entities.length);
    await landPack(this.#database, { pack, version, onWritten: (entities) => pace.note(entities) });
    this.#ready = undefined;
    await pace.end();
  }

  async #keepConnected({ header: { id } }: ReadFile, { sound, refused }: { sound: Sound; refused: Refused }) {
    const entities = await idsElsewhere(this.#database, id, idsOutside(sound));
    keepConnected(sound, { entities, contexts: await contextsElsewhere(this.#database, id) }, refused);
  }

  async #prepare({ header }: ReadFile, { contexts, entities }: Sound, pace: Pace): Promise<Ready> {
    const pack = { ...header, contexts: recordsOf(contexts), entities: recordsOf(entities) };
    return { pack, version: await versionOf(pack, pace) };
  }

  #taken(): Ready {
    if (!this.#ready) throw new Error('Nothing is ready to land: do a dry run first.');
    return this.#ready;
  }
}
