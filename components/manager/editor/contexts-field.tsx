import { useRef, useState } from 'preact/hooks';
import { useInterface } from '../../shared/interface-language.tsx';
import { format } from '../../words/format.ts';
import type { Path } from './draft.ts';
import { useField, useForm } from './form.ts';
import { Labelled } from './labelled.tsx';
import type { PlainSpec } from './spec.ts';

/** What a context is about; datasets say it in English. */
export function useAbout(): (id: string) => string {
  const { contexts } = useForm();
  return (id) => contexts.find((one) => one.id === id)?.about ?? id;
}

function Chosen({ ids, onRemove }: { ids: readonly string[]; onRemove: (id: string) => void }) {
  const { editor } = useInterface().words;
  const about = useAbout();
  return (
    <ul class="chips">
      {ids.map((id) => (
        <li key={id} class="chip">
          <bdi lang="en">{about(id)}</bdi>
          <button type="button" aria-label={editor.remove + editor.colon + about(id)} onClick={() => onRemove(id)}>
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Any number of the dataset's contexts. */
export function ContextsField({ spec: { label }, path }: { spec: PlainSpec; path: Path }) {
  const { editor } = useInterface().words;
  const { contexts } = useForm();
  const { id, fault, value, set, control } = useField(path);
  const [next, setNext] = useState('');
  const select = useRef<HTMLSelectElement>(null);
  const ids = Array.isArray(value) ? (value as string[]) : [];
  const add = () => {
    if (next !== '') set([...ids, next]);
    setNext('');
  };
  const remove = (gone: string) => {
    set(ids.filter((one) => one !== gone));
    select.current?.focus();
  };
  return (
    <Labelled id={id} label={label} fault={fault}>
      {ids.length > 0 && <Chosen ids={ids} onRemove={remove} />}
      <div class="adder">
        <select {...control} ref={select} value={next} onChange={(event) => setNext(event.currentTarget.value)}>
          <option value="">{editor.choose}</option>
          {contexts
            .filter((one) => !ids.includes(one.id))
            .map((one) => (
              <option key={one.id} value={one.id} lang="en">
                {one.about}
              </option>
            ))}
        </select>
        <button
          type="button"
          class="small"
          disabled={next === ''}
          aria-label={format(editor.addTo, { list: editor.labels[label] })}
          onClick={add}
        >
          {editor.add}
        </button>
      </div>
    </Labelled>
  );
}
