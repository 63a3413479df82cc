import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/** What a reader does in any case before a stale mark could mislead. */
const SIGNS = ['pointermove', 'focusin', 'visibilitychange'] as const;

/**
 * After an uninstall or update Chromium leaves this script running without an extension, and does not tell. Asked
 * whether it is still valid, the context aborts its signal if it is not, and everything goes from the page.
 */
export function leaveWhenOrphaned(ctx: ContentScriptContext): void {
  const check = () => void ctx.isInvalid;
  for (const sign of SIGNS)
    document.addEventListener(sign, check, { capture: true, passive: true, signal: ctx.signal });
}
