import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Checked } from './check-draft.ts';
import { type Draft, isWithin, type Path, withValue } from './draft.ts';
import type { Form } from './form.ts';

/** What was typed, and where. */
interface Written {
  draft: Draft;
  touched: ReadonlySet<Path>;
  asked: number;
}

type FormState = Pick<Form, 'draft' | 'touched' | 'asked' | 'set' | 'faults'> & {
  entity: Checked['entity'];
  /** Tells every fault from now on. */
  ask(): void;
  replace(draft: Draft): void;
};

/** Places of a list mean other items once it has changed: what was touched in it is forgotten, but for itself. */
function touchedAfter(touched: ReadonlySet<Path>, path: Path, value: unknown): ReadonlySet<Path> {
  const kept = Array.isArray(value) ? [...touched].filter((other) => !isWithin(other, path)) : touched;
  return new Set([...kept, path]);
}

/** Keeps what is typed, and checks it with each change. */
export function useFormState(start: Draft, check: (draft: Draft) => Checked): FormState {
  const [written, write] = useState<Written>({ draft: start, touched: new Set(), asked: 0 });
  const set = useCallback((path: Path, value: unknown) => {
    write(({ draft, touched, asked }) => ({
      draft: withValue(draft, path, value),
      touched: touchedAfter(touched, path, value),
      asked,
    }));
  }, []);
  const ask = useCallback(() => write((now) => ({ ...now, asked: now.asked + 1 })), []);
  const replace = useCallback((draft: Draft) => write({ draft, touched: new Set(), asked: 0 }), []);
  const checked = useMemo(() => check(written.draft), [written.draft, check]);
  return { ...written, ...checked, set, ask, replace };
}
