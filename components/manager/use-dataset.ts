import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Entity } from '../../data/records/entity.ts';
import type { ManagerStore } from './manager-store.ts';

/** What is known of the dataset: not yet anything, why it cannot be read, or its entities. */
export type Dataset =
  | { state: 'loading' }
  | { state: 'failed'; error: Error }
  | { state: 'ready'; entities: readonly Entity[]; hidden: ReadonlySet<string>; muted: readonly string[] };

const LOADING: Dataset = { state: 'loading' };

async function read(store: ManagerStore): Promise<Dataset> {
  try {
    const [entities, hidden, muted] = await Promise.all([store.list(), store.hidden(), store.muted()]);
    return { state: 'ready', entities, hidden, muted };
  } catch (error) {
    return { state: 'failed', error: error as Error };
  }
}

/** Reads the dataset, again when it changes elsewhere, and again when asked. */
export function useDataset(store: ManagerStore): { dataset: Dataset; retry: () => void; reread: () => Promise<void> } {
  const [dataset, setDataset] = useState<Dataset>(LOADING);
  const reread = useCallback(async () => setDataset(await read(store)), [store]);
  const retry = useCallback(() => {
    setDataset(LOADING);
    reread();
  }, [reread]);
  useEffect(() => {
    const watching = new AbortController();
    reread();
    store.watch?.(reread, watching.signal);
    return () => watching.abort();
  }, [store, reread]);
  return useMemo(() => ({ dataset, retry, reread }), [dataset, retry, reread]);
}
