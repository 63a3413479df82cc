import { createContext } from 'preact';
import { useContext, useId } from 'preact/hooks';
import type { Context } from '../../../data/records/context.ts';
import type { EntityType } from '../../../data/records/entity-type.ts';
import { useInterface } from '../../shared/interface-language.tsx';
import { format } from '../../words/format.ts';
import type { Names } from '../names.ts';
import { type Draft, isWithin, type Path, valueAt } from './draft.ts';
import type { FieldFault } from './fault-codes.ts';

/** What every field of the form shares. */
export interface Form {
  draft: Draft;
  type: EntityType;
  isNew: boolean;
  faults: ReadonlyMap<Path, FieldFault>;
  /** Fields that were changed; a fault of another one is told only once saving was tried. */
  touched: ReadonlySet<Path>;
  /** How often saving was tried in vain. */
  asked: number;
  names: Names;
  contexts: readonly Context[];
  set(path: Path, value: unknown): void;
}

/** The form around a field. */
export const FormContext = createContext<Form | undefined>(undefined);

export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error('A field stands outside of a form.');
  return form;
}

const isTold = ({ asked, touched }: Form, path: Path): boolean => asked > 0 || touched.has(path);

/** What is wrong at a path, in words, once it is time to say so. */
export function useFault(path: Path): string | undefined {
  const form = useForm();
  const { words } = useInterface();
  const fault = isTold(form, path) ? form.faults.get(path) : undefined;
  return fault && format(words.editor.faults[fault.name], fault.values ?? {});
}

/** True if something below a path is wrong and told. */
export const hasFaultWithin = (form: Form, path: Path): boolean =>
  [...form.faults.keys()].some((at) => isWithin(at, path) && isTold(form, at));

/** A field's value, what changes it, and what its control needs to be tied to its label, its hint and its fault. */
export function useField(path: Path, hasHint = false) {
  const form = useForm();
  const id = useId();
  const fault = useFault(path);
  const describedBy = [fault && `${id}-fault`, hasHint && `${id}-hint`].filter(Boolean).join(' ');
  return {
    id,
    fault,
    value: valueAt(form.draft, path),
    set: (value: unknown) => form.set(path, value),
    control: {
      id,
      'aria-invalid': fault ? ('true' as const) : undefined,
      'aria-describedby': describedBy || undefined,
    },
  };
}
