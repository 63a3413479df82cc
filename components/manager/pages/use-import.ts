import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  BadFile,
  type DryRun,
  type Guess,
  type ImportSession,
  type ImportWish,
  type Progress,
} from '../../../data/transfer/contract.ts';

/** What is done for a file that the reader has to wait for. */
export type Stage = { at: 'guessing' | 'looking' | 'landing'; progress: Progress | undefined; since: number };

/** Where a file is on its way in. */
export type ImportState =
  | { step: 'choose'; said?: 'cancelled' }
  | { step: 'wait'; file: File; stage: Stage }
  | { step: 'wish'; guess: Guess; wish: ImportWish; fault?: Error }
  | { step: 'look'; guess: Guess; wish: ImportWish; dryRun: DryRun; fault?: Error }
  | { step: 'done'; dryRun: DryRun; number: number | undefined }
  | { step: 'failed'; file: File; fault: Error };

/** What the reader may do with a file on its way in. */
export interface Importing {
  state: ImportState;
  choose(file: File): void;
  /** Reads the file in another way, or looks at what would happen. */
  change(wish: ImportWish): void;
  look(): void;
  /** Looks again at a file that would replace a pack, as a pack of another name. */
  keepBoth(name: string): void;
  /** Back to how the file is read. */
  reconsider(): void;
  land(): void;
  cancel(): void;
  startOver(): void;
}

const isAborted = (error: unknown): boolean => (error as Error).name === 'AbortError';

const firstWish = (file: File, { kind, language, type, name, columns }: Guess): ImportWish => ({
  ...{ file, kind, language, type, name },
  ...(columns && { roles: columns.map(({ role }) => role) }),
});

/** Takes a file in step by step; a step can be cancelled at every moment, and nothing is changed before the last. */
export function useImport(makeSession: () => ImportSession, onLanded: () => Promise<number | undefined>): Importing {
  const [state, setState] = useState<ImportState>({ step: 'choose' });
  const session = useRef<ImportSession | undefined>(undefined);
  const working = useRef(new AbortController());
  useEffect(
    () => () => {
      working.current.abort();
      session.current?.close();
    },
    [],
  );

  /** Waits for one step of the session, shows how far it is, and tells what came of it. */
  const wait = useCallback(
    async <T>(
      file: File,
      at: Stage['at'],
      work: (session: ImportSession, onProgress: (progress: Progress) => void, signal: AbortSignal) => Promise<T>,
    ): Promise<{ value: T } | { fault: Error } | undefined> => {
      working.current = new AbortController();
      const { signal } = working.current;
      const since = performance.now();
      const show = (progress: Progress | undefined) =>
        !signal.aborted && setState({ step: 'wait', file, stage: { at, progress, since } });
      show(undefined);
      session.current ??= makeSession();
      try {
        return { value: await work(session.current, show, signal) };
      } catch (error) {
        return isAborted(error) ? undefined : { fault: error as Error };
      }
    },
    [makeSession],
  );

  const choose = useCallback(
    async (file: File) => {
      const guessed = await wait(file, 'guessing', (on) => on.guess(file));
      if (!guessed) return;
      if ('fault' in guessed) setState({ step: 'failed', file, fault: guessed.fault });
      else setState({ step: 'wish', guess: guessed.value, wish: firstWish(file, guessed.value) });
    },
    [wait],
  );

  const lookAt = useCallback(
    async (guess: Guess, wish: ImportWish) => {
      const looked = await wait(wish.file, 'looking', (on, onProgress, signal) => on.dryRun(wish, onProgress, signal));
      if (!looked) return;
      if ('fault' in looked) setState({ step: 'wish', guess, wish, fault: looked.fault });
      else setState({ step: 'look', guess, wish, dryRun: looked.value });
    },
    [wait],
  );

  const land = useCallback(async () => {
    if (state.step !== 'look') return;
    const { guess, wish, dryRun } = state;
    const landed = await wait(wish.file, 'landing', (on, onProgress, signal) => on.land(onProgress, signal));
    if (!landed) return;
    if ('fault' in landed) setState({ step: 'look', guess, wish, dryRun, fault: landed.fault });
    else {
      setState({ step: 'done', dryRun, number: await onLanded() });
    }
  }, [state, wait, onLanded]);

  const startOver = useCallback((said?: 'cancelled') => {
    working.current.abort();
    session.current?.close();
    session.current = undefined;
    setState(said ? { step: 'choose', said } : { step: 'choose' });
  }, []);

  return useMemo(
    () => ({
      state,
      choose,
      change: (wish) => state.step === 'wish' && setState({ step: 'wish', guess: state.guess, wish }),
      look: () => state.step === 'wish' && void lookAt(state.guess, state.wish),
      keepBoth: (name) => state.step === 'look' && void lookAt(state.guess, { ...state.wish, name }),
      reconsider: () => state.step === 'look' && setState({ step: 'wish', guess: state.guess, wish: state.wish }),
      land,
      cancel: () => startOver('cancelled'),
      startOver: () => startOver(),
    }),
    [state, choose, lookAt, land, startOver],
  );
}

/** True of a failure that the page has words for. */
export const isBadFile = (error: Error): error is BadFile => error instanceof BadFile;
