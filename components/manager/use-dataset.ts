import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Reread } from './as-before.ts';
import type { ListedEntity, ManagerStore } from './manager-store.ts';

/** What is known of the dataset: not yet anything, why it cannot be read, or its entities. */
export type Dataset = { state: 'loading' } | { state: 'failed'; error: Error } | ReadDataset;

export interface ReadDataset {
  state: 'ready';
  entities: readonly ListedEntity[];
  muted: readonly string[];
  /** Rises each time that the dataset was read. */
  edition: number;
}

const LOADING: Dataset = { state: 'loading' };

type Show = (entities: readonly ListedEntity[]) => void;

/** What is in the dataset; `onFirst` is shown the first part, if nothing was read before. */
async function read(store: ManagerStore, before: readonly ListedEntity[], signal: AbortSignal, onFirst: Show) {
  const reread = new Reread(before);
  let isFirst = before.length === 0;
  await store.list((part) => {
    reread.add(part);
    if (isFirst) onFirst(part);
    isFirst = false;
  }, signal);
  return reread.entities;
}

/** Reads the dataset, again when it changes elsewhere, and again when asked; what is known stays until the new is whole. */
export function useDataset(store: ManagerStore): { dataset: Dataset; retry: () => void; reread: () => Promise<void> } {
  const [dataset, setDataset] = useState<Dataset>(LOADING);
  const reading = useRef(new AbortController());
  const edition = useRef(0);
  const last = useRef<readonly ListedEntity[]>([]);
  const reread = useCallback(async () => {
    reading.current.abort();
    reading.current = new AbortController();
    const { signal } = reading.current;
    try {
      const muted = await store.muted();
      const show = (entities: readonly ListedEntity[]) => {
        last.current = entities;
        setDataset({ state: 'ready', entities, muted, edition: ++edition.current });
      };
      const entities = await read(store, last.current, signal, show);
      if (!signal.aborted) show(entities);
    } catch (error) {
      if (!signal.aborted) setDataset({ state: 'failed', error: error as Error });
    }
  }, [store]);
  const retry = useCallback(() => {
    setDataset(LOADING);
    reread();
  }, [reread]);
  useEffect(() => {
    const watching = new AbortController();
    reread();
    store.watch?.(reread, watching.signal);
    return () => {
      watching.abort();
      reading.current.abort();
    };
  }, [store, reread]);
  return useMemo(() => ({ dataset, retry, reread }), [dataset, retry, reread]);
}
