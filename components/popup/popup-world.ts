import type { Settings } from '../../data/settings/settings.ts';

/** What the toolbar popup asks of the world; the entry point makes it. Every promise may fail, and that is shown. */
export interface PopupWorld {
  /** The address of the tab that the popup was opened on; undefined where the browser does not tell. */
  address(): Promise<string | undefined>;
  readSettings(): Promise<Settings>;
  changeSettings(change: Partial<Settings>): Promise<Settings>;
  watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void;
  openDataset(): Promise<void>;
}
