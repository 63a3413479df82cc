import { BadFile, type Progress } from './contract.ts';
import type { Answer, Question, Work, Works } from './messages.ts';

interface Pending {
  onProgress(progress: Progress): void;
  resolve(reply: unknown): void;
  reject(reason: unknown): void;
}

/** How a question is attended to while it is open. */
export interface Attention {
  onProgress?: ((progress: Progress) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** Questions to a worker and its answers. The worker is made when it is needed, and again after it was stopped. */
export class WorkerLine {
  readonly #makeWorker: () => Worker;
  readonly #pending = new Map<number, Pending>();
  #worker: Worker | undefined;
  #number = 0;

  constructor(makeWorker: () => Worker) {
    this.#makeWorker = makeWorker;
  }

  /** Rejects with `BadFile`, with the signal's reason, which stops the worker, or with what failed in it. */
  async ask<W extends Work>(
    work: W,
    parameters: Works[W]['parameters'],
    { onProgress = () => undefined, signal }: Attention = {},
  ): Promise<Works[W]['reply']> {
    signal?.throwIfAborted();
    const number = ++this.#number;
    const onAbort = () => this.stop(signal?.reason);
    signal?.addEventListener('abort', onAbort);
    try {
      return await new Promise((resolve, reject) => {
        this.#pending.set(number, { onProgress, resolve: resolve as Pending['resolve'], reject });
        this.#started().postMessage({ number, work, ...parameters } as Question);
      });
    } finally {
      signal?.removeEventListener('abort', onAbort);
      this.#pending.delete(number);
    }
  }

  /** Stops the worker wherever it is; what it has not committed is undone by the browser. */
  stop(reason: unknown): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { reject } of this.#pending.values()) reject(reason);
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.#makeWorker();
    worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#take(data);
    worker.onerror = ({ message }) => this.stop(new Error(message || 'The import’s worker has failed.'));
    worker.onmessageerror = () => this.stop(new Error('The import’s worker said something that cannot be read.'));
    this.#worker = worker;
    return worker;
  }

  #take(answer: Answer): void {
    const pending = this.#pending.get(answer.number);
    if (!pending) return;
    if ('progress' in answer) pending.onProgress(answer.progress);
    else if ('fault' in answer) pending.reject(new BadFile(answer.fault, answer.detail, answer.about));
    else if ('failure' in answer) pending.reject(new Error(answer.failure));
    else pending.resolve(answer.reply);
  }
}
