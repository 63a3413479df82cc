import { browser } from 'wxt/browser';
import { SUPERSEDED } from './life-of-script.ts';

/** What a reader does in any case before a stale mark could mislead. */
const SIGNS = ['mousemove', 'focusin', 'visibilitychange'] as const;

/**
 * After an uninstall or update Chromium leaves this script running without an extension, and does not tell. At each sign of the
 * reader, while Hashiya is on here, its id is asked for: without one, the script's life ends, and everything goes from the page.
 */
export function leaveWhenOrphaned(life: AbortController, signal: AbortSignal): void {
  const check = () => {
    if (browser.runtime?.id === undefined) life.abort(SUPERSEDED);
  };
  for (const sign of SIGNS) document.addEventListener(sign, check, { capture: true, passive: true, signal });
}
