import { useEffect, useState } from 'preact/hooks';
import type { ManagerStore, OpenedEntity } from './manager-store.ts';

/** What is known of the chosen entity: not yet anything, that there is none, why it cannot be read, or its record. */
export type Opened =
  | { state: 'loading' }
  | { state: 'none' }
  | { state: 'failed'; error: Error; retry: () => void }
  | { state: 'ready'; opened: OpenedEntity };

/** Reads an entity, and again with each edition of the dataset; what is shown stays until the new is there. */
export function useOpened(store: Pick<ManagerStore, 'open'>, id: string, edition: number): Opened {
  const [known, setKnown] = useState<{ id: string; opened: Opened }>({ id: '', opened: { state: 'none' } });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isLate = false;
    const show = (opened: Opened) => {
      if (!isLate) setKnown({ id, opened });
    };
    if (id === '') show({ state: 'none' });
    else
      store.open(id).then(
        (opened) => show(opened ? { state: 'ready', opened } : { state: 'none' }),
        (error: Error) => show({ state: 'failed', error, retry: () => setTries((before) => before + 1) }),
      );
    return () => {
      isLate = true;
    };
  }, [store, id, edition, tries]);
  return known.id === id ? known.opened : { state: 'loading' };
}
