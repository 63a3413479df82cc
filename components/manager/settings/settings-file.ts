import * as v from 'valibot';
import { type Settings, soundSettings, VERSION } from '../../../data/settings/settings.ts';
import { isSame } from '../../../data/settings/synced.ts';

const FORMAT = 'hashiya-settings';
const file = v.object({ format: v.literal(FORMAT), settings: v.record(v.string(), v.unknown()) });

/** A file of all settings but a pause, which ends by itself. */
export function settingsFile({ pausedUntil: _, ...settings }: Settings): string {
  return `${JSON.stringify({ format: FORMAT, settings }, null, 2)}\n`;
}

export interface ReadSettings {
  settings: Settings;
  /** Fields of the file that were not understood, or only in part. */
  refused: string[];
}

/** Reads a file of settings, of this version or an earlier one. Undefined if it is none; `newer` if it is of a Hashiya that is newer. */
export function readSettingsFile(text: string): ReadSettings | 'newer' | undefined {
  try {
    const read = v.safeParse(file, JSON.parse(text));
    if (!read.success) return undefined;
    const given = read.output.settings;
    if (Number(given.version) > VERSION) return 'newer';
    const settings = { ...soundSettings(given), pausedUntil: undefined };
    const known = settings as Record<string, unknown>;
    const isTaken = ([field, value]: [string, unknown]) => isSame(known[field], value);
    const isOld = given.version === undefined;
    const refused = isOld ? [] : Object.entries(given).filter((entry) => !isTaken(entry));
    return { settings, refused: refused.map(([field]) => field) };
  } catch {
    return undefined; // no JSON: the page says what files it takes
  }
}
