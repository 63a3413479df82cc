import { useCallback, useMemo, useState } from 'preact/hooks';
import type { ListedChange } from './manager-store.ts';

/** Something that the reader has asked for: a change, or nothing if all was so already. */
export type Work = () => Promise<ListedChange | undefined>;
export type OnDo = (work: Work) => Promise<boolean>;

/** What came of the last thing that was done. */
export type Outcome =
  | { state: 'none' }
  | { state: 'done'; change: ListedChange | undefined; how: How }
  | { state: 'failed'; error: Error };
export type How = 'done' | 'undone' | 'redone';

export interface Doing {
  outcome: Outcome;
  /** Does a work and is true once it has landed; a failure is told, and false. */
  run(work: Work, how?: How): Promise<boolean>;
  dismiss(): void;
}

/** Does what the reader asks for, one work after the other, and remembers what came of it. */
export function useDoing(reread: () => Promise<void>): Doing {
  const [outcome, setOutcome] = useState<Outcome>({ state: 'none' });
  const run = useCallback(
    async (work: Work, how: How = 'done') => {
      try {
        const change = await work();
        await reread();
        setOutcome({ state: 'done', change, how });
        return true;
      } catch (error) {
        setOutcome({ state: 'failed', error: error as Error });
        return false;
      }
    },
    [reread],
  );
  const dismiss = useCallback(() => setOutcome({ state: 'none' }), []);
  return useMemo(() => ({ outcome, run, dismiss }), [outcome, run, dismiss]);
}
