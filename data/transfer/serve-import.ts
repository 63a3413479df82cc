import type { Database } from '../store/database.ts';
import { type KeptFile, openKept, packKey } from '../store/second-place.ts';
import { turnWith } from '../store/turn.ts';
import { BadFile } from './contract.ts';
import { guessFile } from './guess.ts';
import type { Importer } from './importer.ts';
import type { Answer, Question, Work, Works } from './messages.ts';
import { Pace } from './pace.ts';
import { exportWished } from './write/export-wished.ts';

/** What a worker's global scope is needed for. */
export interface WorkerScope {
  postMessage(message: Answer): void;
  onmessage: ((event: MessageEvent<Question>) => void) | null;
}

/** What the works are done with. */
export interface Bench {
  importer: Importer;
  database: Database;
}

type Reply = Works[Work]['reply'];

function doWork(question: Question, { importer, database }: Bench, pace: Pace): Promise<Reply> {
  switch (question.work) {
    case 'guess':
      return guessFile(question.file);
    case 'dry-run':
      return importer.dryRun(question.wish, pace);
    case 'pack':
      return importer.pack(question.ready, pace);
    case 'write':
      return importer.write(question.ready, pace) as Promise<undefined>;
    case 'turn':
      return turnWith(database, (version) => openKept(question.files[packKey(version)] as KeptFile))(question.turn);
    case 'export':
      return exportWished(database, question.wish, pace);
  }
}

const asAnswer = (error: unknown) =>
  error instanceof BadFile
    ? { fault: error.fault, detail: error.detail, about: error.about }
    : { failure: error instanceof Error ? error.message : String(error) };

/** Answers the questions of a `WorkerLine` in a worker. Whoever wants it to stop terminates the worker. */
export function serveImport(scope: WorkerScope, bench: Bench): void {
  scope.onmessage = async ({ data: question }) => {
    const { number } = question;
    const pace = new Pace((progress) => scope.postMessage({ number, progress }));
    try {
      scope.postMessage({ number, reply: await doWork(question, bench, pace) });
    } catch (error) {
      scope.postMessage({ number, ...asAnswer(error) });
    }
  };
}
