import type { EntityType } from '../../data/records/entity-type.ts';
import type { Language } from '../../data/records/language.ts';
import type { Settings } from '../../data/settings/settings.ts';

/** What the toolbar popup asks of the world; the entry point makes it. Every promise may fail, and that is shown. */
export interface PopupWorld {
  /** The address of the tab that the popup was opened on; undefined where the browser does not tell. */
  address(): Promise<string | undefined>;
  readSettings(): Promise<Settings>;
  changeSettings(change: Partial<Settings>): Promise<Settings>;
  watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void;
  openDataset(): Promise<void>;
  /** Tells what is marked on the tab's page, and again as more of its frames answer. */
  watchNames(heard: NamesHeard, signal: AbortSignal): void;
}

/** An entity that is marked on the page. */
export interface Named {
  id: string;
  type: EntityType;
  name: Record<Language, string>;
}

export interface NamesHeard {
  onNames(names: readonly Named[]): void;
  onFailure(): void;
}
