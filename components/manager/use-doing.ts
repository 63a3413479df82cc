import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../data/records/language.ts';
import type { Catalogue } from '../words/catalogue.ts';
import type { ListedChange } from './manager-store.ts';

/** Something that the reader has asked for: a change, or nothing if all was so already. */
export type Work = () => Promise<ListedChange | undefined>;
/** What is told, in the language that the page has when it is drawn. */
export type Telling = (words: Catalogue, language: Language) => string;
/** `text` is told in place of what the change would say by itself. */
export type OnDo = (work: Work, text?: Telling) => Promise<boolean>;

/** What came of the last thing that was done. */
export type Outcome =
  | { state: 'none' }
  | { state: 'done'; change: ListedChange | undefined; how: How; text: Telling | undefined }
  | { state: 'failed'; error: Error; retry: () => void };
export type How = 'done' | 'undone' | 'redone';

export interface Doing {
  outcome: Outcome;
  /** Rises with each work that has landed, before the list is read anew. */
  times: number;
  /** Does a work and is true once it has landed; a failure is told, with a way to try again, and false. */
  run: OnDo;
  turn(work: Work, how: How): Promise<boolean>;
  /** Takes away what is told; where a change's number is given, only if it is told of that one. */
  dismiss(number?: number): void;
}

/** The number of the change that is told of and can be undone. */
export const numberOf = (told: Outcome): number | undefined =>
  told.state === 'done' && told.how === 'done' ? told.change?.number : undefined;

/** Does what the reader asks for, one work after the other, and remembers what came of it. */
export function useDoing(reread: () => Promise<void>): Doing {
  const [outcome, setOutcome] = useState<Outcome>({ state: 'none' });
  const [times, setTimes] = useState(0);
  const land = useCallback(
    async (work: Work, how: How, text?: Telling): Promise<boolean> => {
      try {
        const change = await work();
        setTimes((before) => before + 1);
        setOutcome({ state: 'done', change, how, text });
        await reread();
        return true;
      } catch (error) {
        setOutcome({ state: 'failed', error: error as Error, retry: () => void land(work, how, text) });
        return false;
      }
    },
    [reread],
  );
  const run = useCallback((work: Work, text?: Telling) => land(work, 'done', text), [land]);
  const dismiss = useCallback(
    (number?: number) =>
      setOutcome((told) => (number === undefined || numberOf(told) === number ? { state: 'none' } : told)),
    [],
  );
  return useMemo(() => ({ outcome, times, run, turn: land, dismiss }), [outcome, times, run, land, dismiss]);
}
