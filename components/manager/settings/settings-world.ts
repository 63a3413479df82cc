import type { Settings } from '../../../data/settings/settings.ts';

/** A command of the browser, and the keys that it has there now; none if the reader has taken them away. */
export interface Command {
  name: string;
  description: string;
  keys: string;
}

/** What the settings' pages ask of the world; the entry point makes it. Every promise may fail, and that is shown. */
export interface SettingsWorld {
  read(): Promise<Settings>;
  change(change: Partial<Settings>): Promise<Settings>;
  watch(onChange: (settings: Settings) => void, signal: AbortSignal): void;
  commands(): Promise<readonly Command[]>;
  /** Opens the browser's own page where keys are changed. */
  openKeys(): Promise<void>;
  /** Why the reader's account does not have the settings; nothing if it has, or there is none. */
  unsynced(): Promise<string | undefined>;
}

/** What each page of the settings works with. */
export interface SettingsProps {
  settings: Settings;
  world: SettingsWorld;
  onChange: (change: Partial<Settings>) => void;
}
