import { useEffect } from 'preact/hooks';
import { isWriting } from './is-writing.ts';

/** Undoes on Ctrl+Z or ⌘Z, and does again with Shift or on Ctrl+Y; in fields these keys stay the fields' own. */
export function useUndoKeys(undo: (number?: number) => void, redo: () => void): void {
  useEffect(() => {
    const listening = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'y' || (key === 'z' && event.shiftKey)) redo();
      else if (key === 'z') undo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown, { signal: listening.signal });
    return () => listening.abort();
  }, [undo, redo]);
}
