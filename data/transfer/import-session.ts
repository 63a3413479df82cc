import type { DryRun, Guess, ImportSession, ImportWish, Progress } from './contract.ts';
import type { Packed, Ready } from './importer.ts';
import { WorkerLine } from './worker-line.ts';

/** Keeps an imported pack in a second place; it lands only after this has resolved. */
export type Keep = (packed: Packed) => Promise<void>;

class Session implements ImportSession {
  readonly #line: WorkerLine;
  readonly #keep: Keep;
  /** What the last dry run would land. */
  #ready: Ready | undefined;

  constructor(line: WorkerLine, keep: Keep) {
    this.#line = line;
    this.#keep = keep;
  }

  guess(file: File): Promise<Guess> {
    return this.#line.ask('guess', { file });
  }

  async dryRun(wish: ImportWish, onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<DryRun> {
    this.#ready = undefined;
    const { dryRun, ready } = await this.#line.ask('dry-run', { wish }, { onProgress, signal });
    this.#ready = ready;
    // Nothing of the file stays in memory while the reader thinks it over, nor while it lands.
    this.close();
    return dryRun;
  }

  async land(onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<void> {
    const ready = this.#ready;
    if (!ready) throw new Error('Nothing is ready to land: do a dry run first.');
    await this.#keep(await this.#line.ask('pack', { ready }, { onProgress, signal }));
    await this.#line.ask('write', { ready }, { onProgress, signal });
    this.#ready = undefined;
    this.close();
  }

  close(): void {
    this.#line.stop(new DOMException('The import was closed.', 'AbortError'));
  }
}

/** A session whose work is done by the worker that `makeWorker` makes (`serveImport` in it). */
export const makeImportSession = (makeWorker: () => Worker, keep: Keep): ImportSession =>
  new Session(new WorkerLine(makeWorker), keep);
