import { useCallback, useEffect, useState } from 'preact/hooks';

/** What was read: not yet anything, why it cannot be read, or a value. */
export type Read<T> = { state: 'loading' } | { state: 'failed'; error: Error } | { state: 'ready'; value: T };

/** Reads something now, and again when `edition` is another or when asked; what is shown stays until then. */
export function useRead<T>(read: () => Promise<T>, edition: number): [known: Read<T>, again: () => void] {
  const [known, setKnown] = useState<Read<T>>({ state: 'loading' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isLate = false;
    read().then(
      (value) => !isLate && setKnown({ state: 'ready', value }),
      (error: Error) => !isLate && setKnown({ state: 'failed', error }),
    );
    return () => {
      isLate = true;
    };
  }, [read, edition, tries]);
  return [known, useCallback(() => setTries((before) => before + 1), [])];
}
