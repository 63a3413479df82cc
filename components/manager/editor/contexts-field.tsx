import { useRef, useState } from 'preact/hooks';
import type { Context } from '../../../data/records/context.ts';
import type { Language } from '../../../data/records/language.ts';
import { useInterface } from '../../shared/interface-language.tsx';
import { format } from '../../words/format.ts';
import type { Path } from './draft.ts';
import { useField, useForm } from './form.ts';
import { Labelled } from './labelled.tsx';
import type { PlainSpec } from './spec.ts';

/** A context in words, and the language that they are in. */
interface Told {
  text: string;
  lang: Language | undefined;
}

/** What a context is called in the reader's language; one that has no names says in English what it is about. */
export function contextTold(id: string, contexts: readonly Context[], language: Language): Told {
  const context = contexts.find((one) => one.id === id);
  if (!context) return { text: id, lang: undefined };
  return context.name ? { text: context.name[language], lang: language } : { text: context.about, lang: 'en' };
}

/** What contexts are called, for the reader of the form. */
export function useContextTold(): (id: string) => Told {
  const { language } = useInterface();
  const { contexts } = useForm();
  return (id) => contextTold(id, contexts, language);
}

function Chosen({ ids, onRemove }: { ids: readonly string[]; onRemove: (id: string) => void }) {
  const { editor } = useInterface().words;
  const told = useContextTold();
  return (
    <ul class="chips">
      {ids.map((id) => {
        const { text, lang } = told(id);
        return (
          <li key={id} class="chip">
            <bdi lang={lang}>{text}</bdi>
            <button type="button" aria-label={editor.remove + editor.colon + text} onClick={() => onRemove(id)}>
              ×
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Any number of the dataset's contexts. */
export function ContextsField({ spec: { label }, path }: { spec: PlainSpec; path: Path }) {
  const { editor } = useInterface().words;
  const { contexts } = useForm();
  const told = useContextTold();
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
              <option key={one.id} value={one.id} lang={told(one.id).lang}>
                {told(one.id).text}
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
