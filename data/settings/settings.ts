import { browser } from 'wxt/browser';
import { LANGUAGES, type Language } from '../records/language.ts';

export const DENSITIES = ['every', 'first', 'request'] as const;

/** What the reader has chosen. */
export interface Settings {
  off: boolean;
  /** Host names, without a port. */
  offSites: readonly string[];
  /** Each mention; the first of each entity in each article, else in each frame; the same, but only on request. */
  density: (typeof DENSITIES)[number];
  /** Countries and cities too: they are spotted in any case. */
  marksPlaces: boolean;
  /** Names that are not marked: an entity's id, or its id, `@` and the host where that counts. */
  muted: readonly string[];
  /** What cards speak; that of the text around the name, as long as the reader has not chosen. */
  cardLanguage?: Language | undefined;
}

export const DEFAULTS: Settings = { off: false, offSites: [], density: 'first', marksPlaces: false, muted: [] };
export const SETTINGS = 'settings';

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** Takes from a stored value what is sound, and defaults for the rest, so that no old or torn record breaks a page. */
export function soundSettings(stored: unknown): Settings {
  const { off, offSites, density, marksPlaces, muted, cardLanguage } = (stored ?? {}) as Partial<
    Record<keyof Settings, unknown>
  >;
  return {
    off: typeof off === 'boolean' ? off : DEFAULTS.off,
    offSites: strings(offSites),
    density: DENSITIES.find((known) => known === density) ?? DEFAULTS.density,
    marksPlaces: typeof marksPlaces === 'boolean' ? marksPlaces : DEFAULTS.marksPlaces,
    muted: strings(muted),
    cardLanguage: LANGUAGES.find((known) => known === cardLanguage),
  };
}

export async function readSettings(): Promise<Settings> {
  return soundSettings((await browser.storage.local.get(SETTINGS))[SETTINGS]);
}

export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [SETTINGS]: settings });
  return settings;
}

/** Calls back with the settings whenever they change, in any part of the extension, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  watchKey(SETTINGS, (value) => onChange(soundSettings(value)), signal);
}

/** True if Hashiya is to mark pages of this host. */
export const isOnAt = ({ off, offSites }: Settings, host: string): boolean => !off && !offSites.includes(host);

/** The sites that are off once `host` is switched. */
export function withSite(offSites: readonly string[], host: string, on: boolean): string[] {
  const others = offSites.filter((site) => site !== host);
  return on ? others : [...others, host];
}

/** Watches one key of `storage.local`. */
export function watchKey(key: string, onChange: (value: unknown) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (change) onChange(change.newValue);
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
