import { useEffect, useRef, useState } from 'preact/hooks';
import type { Context } from '../../../data/records/context.ts';
import type { Entity } from '../../../data/records/entity.ts';
import type { Draft } from '../editor/draft.ts';
import type { ManagerStore } from '../manager-store.ts';
import { entityForTrial, witnessesOf } from './entity-for-trial.ts';
import { inSlices } from './in-slices.ts';
import { type Tried, tryText } from './try-text.ts';

/** As soon as one pauses in typing, and not with each key. */
const PAUSE = 200; // ms

interface Asked {
  text: string;
  draft: Draft;
  id: string;
  isNew: boolean;
  contexts: readonly Context[];
  store: Pick<ManagerStore, 'open'>;
}

/** What was tried, of which text; or that it could not be. */
export type Outcome =
  | { state: 'none' }
  | { state: 'failed' }
  | { state: 'tried'; text: string; tried: readonly Tried[]; isHidden: boolean };

/** Reads the witnesses' records, each once while the editor is open. */
async function readWitnesses(ids: readonly string[], known: Map<string, Entity>, store: Asked['store']) {
  const unknown = ids.filter((id) => !known.has(id));
  for (const opened of await Promise.all(unknown.map((id) => store.open(id)))) {
    if (opened) known.set(opened.entity.id, opened.entity);
  }
  return ids.flatMap((id) => known.get(id) ?? []);
}

async function outcomeOf(asked: Asked, known: Map<string, Entity>, signal: AbortSignal): Promise<Outcome> {
  const { text, draft, isNew, contexts, store, id } = asked;
  const entity = entityForTrial(draft, id, isNew);
  const ids = witnessesOf(entity, contexts).filter((one) => one !== id);
  const witnesses = await readWitnesses(ids, known, store);
  const isHidden = !isNew && (await store.open(id))?.isHidden === true;
  signal.throwIfAborted();
  const tried = await inSlices(tryText(text, { entity, contexts, witnesses }), signal);
  return { state: 'tried', text, tried, isHidden };
}

/** Tries an entity on a text shortly after either has changed; the newest wins. */
export function useTrial(asked: Asked): Outcome {
  const { text, draft, id, isNew, contexts, store } = asked;
  const [outcome, setOutcome] = useState<Outcome>({ state: 'none' });
  const known = useRef(new Map<string, Entity>());
  useEffect(() => {
    if (text.trim() === '') return setOutcome({ state: 'none' });
    const trying = new AbortController();
    const { signal } = trying;
    const timer = setTimeout(() => {
      outcomeOf({ text, draft, id, isNew, contexts, store }, known.current, signal).then(
        (done) => signal.aborted || setOutcome(done),
        () => signal.aborted || setOutcome({ state: 'failed' }),
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      trying.abort();
    };
  }, [text, draft, id, isNew, contexts, store]);
  return outcome;
}
