import type { Entity } from '../../data/records/entity.ts';

/** What the dataset page asks of the world; the entry point makes it. Every promise may fail, and that is shown. */
export interface ManagerStore {
  list(): Promise<readonly Entity[]>;
  /** Ids that the reader has hidden. */
  hidden(): Promise<ReadonlySet<string>>;
  /** Names that are muted, as settings write them. */
  muted(): Promise<readonly string[]>;
  unmute(id: string): Promise<void>;
  hide(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  /** Calls back when another part of the extension has changed the dataset or what is muted, until the signal aborts. */
  watch?(onChange: () => void, signal: AbortSignal): void;
}
