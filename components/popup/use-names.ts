import { useEffect, useState } from 'preact/hooks';
import type { PopupWorld, Spotted } from './popup-world.ts';

/** What is found on the page: nothing until a frame has told; `silent` where none does, `failed` where it could not be looked up. */
export type Heard = readonly Spotted[] | 'silent' | 'failed' | undefined;

/** Nothing is asked while the page is not marked. */
export function useNames({ watchNames }: PopupWorld, isMarked: boolean): Heard {
  const [names, setNames] = useState<Heard>();
  useEffect(() => {
    setNames(undefined);
    if (!isMarked) return undefined;
    const watching = new AbortController();
    const heard = {
      onNames: setNames,
      onSilence: () => setNames('silent'),
      onFailure: () => setNames('failed'),
    };
    watchNames(heard, watching.signal);
    return () => watching.abort();
  }, [watchNames, isMarked]);
  return names;
}
