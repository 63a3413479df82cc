import { matches, pageOf, siteOf } from './match-pattern.ts';
import type { Settings } from './settings.ts';

/** Why a page is not marked: by the switch of all pages, for an hour, by the reader's list, or as it stands on none of the only ones. */
export type OffBecause = 'everywhere' | 'paused' | 'denied' | 'not-allowed';

type Rules = Pick<Settings, 'off' | 'pausedUntil' | 'deny' | 'allow'>;

export const isPaused = ({ pausedUntil }: Pick<Settings, 'pausedUntil'>, now = Date.now()): boolean =>
  pausedUntil !== undefined && pausedUntil > now;

/** Why a page at this address is not to be marked; undefined if it is. A page that is denied is so wherever else it is allowed. */
export function offBecause(rules: Rules, address: string, now = Date.now()): OffBecause | undefined {
  const { off, deny, allow } = rules;
  const isOn = (pattern: string) => matches(pattern, address);
  if (off) return 'everywhere';
  if (isPaused(rules, now)) return 'paused';
  if (deny.some(isOn)) return 'denied';
  return allow.length > 0 && !allow.some(isOn) ? 'not-allowed' : undefined;
}

/** True if Hashiya is to mark the page at this address. */
export const isOnAt = (rules: Rules, address: string, now?: number): boolean =>
  offBecause(rules, address, now) === undefined;

type Lists = Pick<Settings, 'deny' | 'allow'>;

/** The lists once the site of an address is on or off. Turned on, no pattern denies this page any more; others of its site may stay so. */
export function withSite({ deny, allow }: Lists, address: string, on: boolean): Lists {
  const site = siteOf(address);
  if (site === undefined) return { deny, allow };
  const others = deny.filter((pattern) => pattern !== site && !(on && matches(pattern, address)));
  if (!on) return { deny: [...others, site], allow };
  const isAllowed = allow.length === 0 || allow.some((pattern) => matches(pattern, address));
  return { deny: others, allow: isAllowed ? allow : [...allow, site] };
}

/** The lists once this page alone is off, or on again. */
export function withPage({ deny, allow }: Lists, address: string, on: boolean): Lists {
  const page = pageOf(address);
  const others = deny.filter((pattern) => pattern !== page);
  return { deny: on ? others : [...others, page], allow };
}

/** True if this page is off by its own address, not with its site. */
export const isPageOff = ({ deny }: Lists, address: string): boolean => deny.includes(pageOf(address));
