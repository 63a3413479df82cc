import type { Change } from '../records/layer.ts';
import type { Turn } from '../store/history.ts';
import type { KeptFile } from '../store/second-place.ts';
import type { AboutFile, FileFault, Guess, ImportWish, Progress } from './contract.ts';
import type { Packed, Ready, Tried } from './importer.ts';
import type { ExportWish } from './write/what.ts';

/** What the page asks of the worker, by name: what goes with it and what comes back. */
export interface Works {
  guess: { parameters: { file: File }; reply: Guess };
  'dry-run': { parameters: { wish: ImportWish }; reply: Tried };
  pack: { parameters: { ready: Ready }; reply: Packed };
  write: { parameters: { ready: Ready }; reply: undefined };
  /** Undoes or redoes what imported packs have a part in; `files` are those that come back, by their keys in the second place. */
  turn: { parameters: { turn: Turn; files: Readonly<Record<string, KeptFile>> }; reply: Change };
  export: { parameters: { wish: ExportWish }; reply: Blob };
}
export type Work = keyof Works;

/** A question; its answers carry its number. */
export type Question = { [W in Work]: { number: number; work: W } & Works[W]['parameters'] }[Work];

export type Answer = { number: number } & (
  | { progress: Progress }
  | { reply: Works[Work]['reply'] }
  | { fault: FileFault; detail: string; about: AboutFile | undefined }
  | { failure: string }
);
