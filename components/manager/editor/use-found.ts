import { useEffect, useState } from 'preact/hooks';
import type { Names } from '../names.ts';
import { findNames } from './find-names.ts';

const NONE: readonly string[] = [];

/** The ids that a text finds; while it is searched, those of the text before. The newest text wins. */
export function useFound(names: Names, text: string): readonly string[] {
  const [found, setFound] = useState(NONE);
  useEffect(() => {
    const searching = new AbortController();
    const { signal } = searching;
    findNames(names, text, signal).then(
      (ids) => signal.aborted || setFound(ids),
      (error) => {
        // A search that a newer one took the place of has nothing to tell.
        if (!signal.aborted) throw error;
      },
    );
    return () => searching.abort();
  }, [names, text]);
  return found;
}
