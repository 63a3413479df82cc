import { type Settings, soundSettings, VERSION } from './settings.ts';

/** What stays with this browser: a pause, and the switch of all pages. */
const LOCAL = ['off', 'pausedUntil'] as const satisfies readonly (keyof Settings)[];
type Field = keyof Settings;

/** `storage.local` tells here why the account does not have the settings, as long as it does not. */
export const UNSYNCED = 'unsynced';

/** The fields that go to the reader's other browsers, each an item of its own: two changes at two places then seldom meet. */
export const FIELDS = (Object.keys(soundSettings({})) as Field[]).filter(
  (field) => field !== 'version' && !(LOCAL as readonly Field[]).includes(field),
);

/** What the account is to hold: JSON has no undefined. */
export const sharedOf = (settings: Settings): Record<string, unknown> =>
  Object.fromEntries([['version', VERSION], ...FIELDS.map((field) => [field, settings[field]])]);

/** The settings with what came from the account; fields that it does not have, or of another version, stay. */
export function withShared(settings: Settings, shared: Readonly<Record<string, unknown>>): Settings {
  if (shared.version !== undefined && shared.version !== VERSION) return settings;
  const known = FIELDS.filter((field) => shared[field] !== undefined).map((field) => [field, shared[field]]);
  return soundSettings({ ...settings, ...Object.fromEntries(known) });
}

export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
