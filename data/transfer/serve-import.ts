import { BadFile } from './contract.ts';
import { guessFile } from './guess.ts';
import type { Importer } from './importer.ts';
import type { Answer, Question, Work, Works } from './messages.ts';
import { Pace } from './pace.ts';

/** What a worker's global scope is needed for. */
export interface WorkerScope {
  postMessage(message: Answer, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent<Question>) => void) | null;
}

type Reply = Works[Work]['reply'];

function doWork(question: Question, importer: Importer, pace: Pace): Promise<Reply> {
  switch (question.work) {
    case 'guess':
      return guessFile(question.file);
    case 'dry-run':
      return importer.dryRun(question.wish, pace);
    case 'pack':
      return importer.pack(question.ready, pace);
    case 'write':
      return importer.write(question.ready, pace) as Promise<undefined>;
  }
}

/** The bytes of a packed file go over without being copied. */
const transferOf = (reply: Reply): Transferable[] => (reply && 'gz' in reply ? [reply.gz.buffer] : []);

const asAnswer = (error: unknown) =>
  error instanceof BadFile
    ? { fault: error.fault, detail: error.detail }
    : { failure: error instanceof Error ? error.message : String(error) };

/** Answers the questions of an `ImportSession` in a worker. Whoever wants it to stop terminates the worker. */
export function serveImport(scope: WorkerScope, importer: Importer): void {
  scope.onmessage = async ({ data: question }) => {
    const { number } = question;
    const pace = new Pace((progress) => scope.postMessage({ number, progress }, []));
    try {
      const reply = await doWork(question, importer, pace);
      scope.postMessage({ number, reply }, transferOf(reply));
    } catch (error) {
      scope.postMessage({ number, ...asAnswer(error) }, []);
    }
  };
}
