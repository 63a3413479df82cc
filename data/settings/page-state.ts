import type { EntityType } from '../records/entity-type.ts';
import { isOfSite } from './muted.ts';
import type { DENSITIES, DWELLS, Settings, TYPE_DENSITIES } from './settings.ts';
import { isPaused } from './sites.ts';

export const SETTINGS = 'settings';
/** `storage.local` has this beside the settings, made from them: frames read it as it is, and need neither defaults nor checks. */
export const PAGE = 'page';

/** What every frame of every page goes by. */
export interface PageState {
  /** `*` where all pages are marked, empty where none is; else the background knows, also what is muted there, and another text says that it may know otherwise now. */
  on: string;
  density: (typeof DENSITIES)[number];
  densities: { readonly [type in EntityType]?: (typeof TYPE_DENSITIES)[number] | undefined };
  marksPlaces: boolean;
  /** Ids of entities that are marked nowhere. */
  muted: readonly string[];
  /** What the time is multiplied by that a name is pointed at before its card opens. */
  patience: number;
}

const PATIENCE: Readonly<Record<(typeof DWELLS)[number], number>> = { short: 0.5, usual: 1, long: 2 };

/** A number that another text hardly has: frames only compare it. */
const digestOf = (text: string): number =>
  [...text].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) as number)) | 0, 7);

function onOf({ off, deny, allow, newsOnly, muted, ...rest }: Settings, now: number): string {
  if (off || isPaused(rest, now)) return '';
  const here = muted.filter(isOfSite);
  if (deny.length + allow.length + here.length === 0 && !newsOnly) return '*';
  return `?${digestOf([...deny, '', ...allow, '', ...here, newsOnly].join('\n'))}`;
}

export function pageStateOf(settings: Settings, now = Date.now()): PageState {
  const { density, densities, marksPlaces, muted, dwell } = settings;
  const everywhere = muted.filter((key) => !isOfSite(key));
  return { on: onOf(settings, now), density, densities, marksPlaces, muted: everywhere, patience: PATIENCE[dwell] };
}

/** What `storage.local` is to hold for settings: what pages go by is written with them, at once. */
export const recordsOf = (settings: Settings): Record<string, unknown> => ({
  [SETTINGS]: settings,
  [PAGE]: pageStateOf(settings),
});
