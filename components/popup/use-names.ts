import { useEffect, useState } from 'preact/hooks';
import type { Named, PopupWorld } from './popup-world.ts';

/** What is marked on the page: nothing until a frame has told, `failed` where it could not be looked up. */
export function useNames({ watchNames }: PopupWorld): readonly Named[] | 'failed' | undefined {
  const [names, setNames] = useState<readonly Named[] | 'failed' | undefined>();
  useEffect(() => {
    const watching = new AbortController();
    watchNames({ onNames: setNames, onFailure: () => setNames('failed') }, watching.signal);
    return () => watching.abort();
  }, [watchNames]);
  return names;
}
