import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
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

async function read(store: ManagerStore, signal: AbortSignal, onFirst: Show): Promise<readonly ListedEntity[]> {
  const entities: ListedEntity[] = [];
  await store.list((part) => {
    const isFirst = entities.length === 0;
    entities.push(...part);
    if (isFirst) onFirst([...entities]);
  }, signal);
  return entities;
}

/** Reads the dataset, again when it changes elsewhere, and again when asked; what is known stays until the new is whole. */
export function useDataset(store: ManagerStore): { dataset: Dataset; retry: () => void; reread: () => Promise<void> } {
  const [dataset, setDataset] = useState<Dataset>(LOADING);
  const reading = useRef(new AbortController());
  const edition = useRef(0);
  const reread = useCallback(async () => {
    reading.current.abort();
    reading.current = new AbortController();
    const { signal } = reading.current;
    try {
      const muted = await store.muted();
      const show = (entities: readonly ListedEntity[]) =>
        setDataset({ state: 'ready', entities, muted, edition: ++edition.current });
      const entities = await read(store, signal, (first) => edition.current === 0 && show(first));
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
