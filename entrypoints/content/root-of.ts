import { browser } from 'wxt/browser';

/** The shadow root of an element, a closed one too: each browser lets extensions see it in its own way. */
export function rootOf(element: Element): ShadowRoot | null {
  if (import.meta.env.FIREFOX)
    return (element as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot ?? null;
  return element instanceof HTMLElement ? browser.dom.openOrClosedShadowRoot(element) : null;
}
