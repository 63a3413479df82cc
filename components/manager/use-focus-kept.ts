import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Takes the focus to a place (an element that can have it) when what had it in there is gone, and the focus has fallen to the document: the
 * keyboard goes on there. To be drawn anew with each change that may take something away.
 */
export function useFocusKept(place: RefObject<HTMLElement | null>): void {
  const wasInside = useRef(false);
  useEffect(() => {
    const listening = new AbortController();
    const onFocus = ({ target }: FocusEvent) => {
      wasInside.current = place.current?.contains(target as Node) === true;
    };
    document.addEventListener('focusin', onFocus, { signal: listening.signal });
    return () => listening.abort();
  }, [place]);
  useEffect(() => {
    if (wasInside.current && document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  });
}
