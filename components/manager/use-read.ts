import { useCallback, useEffect, useState } from 'preact/hooks';

/** What was read: nothing yet, a value, or why there is none or none newer. */
export interface Reading<T> {
  /** Wrapped, since nothing may be what was read. */
  read: { value: T } | undefined;
  error: Error | undefined;
  again: () => void;
}

/** Reads something, again when `read` or `edition` changes and when asked; what was read stays until it is read anew. */
export function useRead<T>(read: () => Promise<T>, edition = 0): Reading<T> {
  const [reading, setReading] = useState<Omit<Reading<T>, 'again'>>({ read: undefined, error: undefined });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isOver = false;
    read().then(
      (value) => isOver || setReading({ read: { value }, error: undefined }),
      (error: Error) => isOver || setReading(({ read: before }) => ({ read: before, error })),
    );
    return () => {
      isOver = true;
    };
  }, [read, edition, tries]);
  const again = useCallback(() => setTries((before) => before + 1), []);
  return { ...reading, again };
}
