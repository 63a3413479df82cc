import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from './draft.ts';
import { type DraftStore, dropDraft, keepDraft, keptDraft } from './draft-store.ts';

/** Writing at each key would hold up typing in a large entity. */
const PAUSE = 300; // ms

interface Kept {
  id: string;
  draft: Draft;
  isDirty: boolean;
}

/** Keeps what is not saved in the tab, and tells what was kept before the editor was opened. */
export function useKeptDraft(store: DraftStore, { id, draft, isDirty }: Kept) {
  const [found, setFound] = useState(() => keptDraft(store, id));
  const [isLost, setLost] = useState(false);
  const isOver = useRef(false);

  const hasKept = useRef(false);
  const keep = useCallback(() => {
    if (isOver.current) return;
    if (isDirty) setLost(!keepDraft(store, id, draft));
    // What was written was taken back again; what was kept before the editor was opened is still on offer.
    else if (hasKept.current) dropDraft(store, id);
    hasKept.current = isDirty;
  }, [store, id, draft, isDirty]);
  useEffect(() => {
    const timer = setTimeout(keep, PAUSE);
    addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep]);

  return {
    found,
    isLost,
    /** The offer is taken, or declined for good. */
    settle(isTaken: boolean) {
      setFound(undefined);
      if (!isTaken && !isDirty) dropDraft(store, id);
    },
    /** Nothing is to be kept any more: it was saved, or given up. */
    drop() {
      isOver.current = true;
      setFound(undefined);
      dropDraft(store, id);
    },
  };
}
