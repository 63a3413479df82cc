import type { DryRun, Guess, ImportSession, ImportWish, Progress } from './contract.ts';
import type { Packed } from './importer.ts';
import { WorkerLine } from './worker-line.ts';

/** Keeps an imported pack in a second place; it lands only after this has resolved. */
export type Keep = (id: Packed['id'], version: Packed['version'], gz: Packed['gz']) => Promise<void>;

class Session implements ImportSession {
  readonly #line: WorkerLine;
  readonly #keep: Keep;

  constructor(line: WorkerLine, keep: Keep) {
    this.#line = line;
    this.#keep = keep;
  }

  guess(file: File): Promise<Guess> {
    return this.#line.ask('guess', { file });
  }

  dryRun(wish: ImportWish, onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<DryRun> {
    return this.#line.ask('dry-run', { wish }, { onProgress, signal });
  }

  async land(onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<void> {
    const { id, version, gz } = await this.#line.ask('pack', {}, { onProgress, signal });
    await this.#keep(id, version, gz);
    await this.#line.ask('write', {}, { onProgress, signal });
  }

  close(): void {
    this.#line.stop(new DOMException('The import was closed.', 'AbortError'));
  }
}

/** A session whose work is done by the worker that `makeWorker` makes (`serveImport` in it). */
export const makeImportSession = (makeWorker: () => Worker, keep: Keep): ImportSession =>
  new Session(new WorkerLine(makeWorker), keep);
