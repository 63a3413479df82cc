import type { Change } from '../records/layer.ts';
import type { Database } from './database.ts';
import { heal, type Restored } from './heal.ts';
import { noteChange } from './journal.ts';
import { readHead, readKeptPack, type Shelf, type Why } from './second-place.ts';
import { dropUnused, takeSnapshot } from './snapshot.ts';
import type { ReadPack } from './turn.ts';

/** One writer at a time, in all pages of the extension. */
const LOCK = 'hashiya-dataset';
const DAY = 86_400_000; // ms

/** Where the last restoring is noted until the reader has read of it. */
const NOTICE = 'restored';

/** What the reader is told once. */
export interface Notice extends Restored {
  /** ms since 1970. */
  at: number;
}

/** Writes what the reader makes: into the database, and from there into the second place. */
export class Keeper {
  readonly #database: Database;
  readonly #shelf: Shelf;
  #unbacked: string | undefined;

  constructor(database: Database, shelf: Shelf) {
    this.#database = database;
    this.#shelf = shelf;
  }

  /**
   * Makes a change of the layer or of the imported packs, with a snapshot before it once a day, and where `why` asks for one.
   * A change that cannot be noted in the second place stands, and `unbacked` says so. @throws if nothing was changed.
   */
  make<T extends Change | undefined>(change: () => Promise<T>, why?: Why): Promise<T> {
    return navigator.locks.request(LOCK, async () => {
      await this.#heal();
      if (why || (await this.#isDue())) await takeSnapshot(this.#database, this.#shelf, why ?? 'daily');
      const made = await change();
      if (made) await this.#note(made);
      return made;
    }) as Promise<T>;
  }

  /**
   * Brings back what was lost and lets go of what was left behind, unless somebody is writing just now. A second place that cannot be used keeps
   * nobody from reading.
   */
  async wake(): Promise<void> {
    try {
      await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
        if (!lock) return;
        await this.#heal();
        await dropUnused(this.#database, this.#shelf);
      });
    } catch (error) {
      this.#unbacked = (error as Error).message;
    }
  }

  /** Why the last change is not in the second place, if it is not. */
  get unbacked(): string | undefined {
    return this.#unbacked;
  }

  /** Reads an imported pack that a change of the history needs again. */
  readonly readPack: ReadPack = (version) => readKeptPack(this.#shelf, version);

  /** What was restored, until it is dismissed. */
  async notice(): Promise<Notice | undefined> {
    return (await this.#shelf.get(NOTICE))[NOTICE] as Notice | undefined;
  }

  dismissNotice(): Promise<void> {
    return this.#shelf.remove([NOTICE]);
  }

  async #heal(): Promise<void> {
    const restored = await heal(this.#database, this.#shelf);
    if (restored) await this.#shelf.set({ [NOTICE]: { ...restored, at: Date.now() } satisfies Notice });
    this.#unbacked = undefined;
  }

  async #isDue(): Promise<boolean> {
    const { snapshots } = await readHead(this.#shelf);
    return Date.now() - (snapshots.at(-1)?.at ?? 0) >= DAY;
  }

  async #note(change: Change): Promise<void> {
    try {
      await noteChange(this.#database, this.#shelf, change);
    } catch (error) {
      this.#unbacked = (error as Error).message;
    }
  }
}
