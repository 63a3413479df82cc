import { useEffect } from 'preact/hooks';
import { isWriting } from './is-writing.ts';

/** Calls `onSlash` when the reader presses / outside a field, as many sites do for their search. */
export function useSlash(onSlash: () => void): void {
  useEffect(() => {
    const listening = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      event.preventDefault();
      onSlash();
    };
    document.addEventListener('keydown', onKeyDown, { signal: listening.signal });
    return () => listening.abort();
  }, [onSlash]);
}
