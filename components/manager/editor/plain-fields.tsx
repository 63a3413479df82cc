import { isPartialDate } from '../../../data/records/date.ts';
import { formatDate } from '../../shared/format-date.ts';
import { useInterface } from '../../shared/interface-language.tsx';
import type { Path } from './draft.ts';
import { useField } from './form.ts';
import { FaultLine, Labelled } from './labelled.tsx';
import { numberIn } from './number-in.ts';
import type { ChoiceSpec, PlainSpec, TextSpec } from './spec.ts';

const asText = (value: unknown): string => (value === undefined ? '' : String(value));

/** A line of text; its direction follows what is typed, but for addresses. */
export function TextField({ spec: { key, label, hint, isCode }, path }: { spec: TextSpec; path: Path }) {
  const { id, fault, value, set, control } = useField(path, hint !== undefined);
  return (
    <Labelled id={id} label={label} hint={hint} fault={fault} isBare={key === ''}>
      <input
        {...control}
        type="text"
        dir={isCode ? 'ltr' : 'auto'}
        inputMode={isCode ? 'url' : 'text'}
        spellcheck={!isCode}
        autocomplete="off"
        value={asText(value)}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </Labelled>
  );
}

/** A day, or only its month or year; told as the reader's language writes it as soon as it is one. */
export function DateField({ spec: { label }, path }: { spec: PlainSpec; path: Path }) {
  const { language, words } = useInterface();
  const { id, fault, value, set, control } = useField(path, true);
  const text = asText(value);
  return (
    <div class="field">
      <label for={id}>{words.editor.labels[label]}</label>
      <input
        {...control}
        type="text"
        dir="ltr"
        class="date"
        inputMode="numeric"
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={(event) => set(event.currentTarget.value)}
      />
      <FaultLine id={id} fault={fault} />
      <p class="hint" id={`${id}-hint`} hidden={fault !== undefined}>
        {isPartialDate(text) ? formatDate(text, language) : words.editor.hints.date}
      </p>
    </div>
  );
}

/** A number as readers write it; what is none stays as it was typed, and is told of. */
export function NumberField({ spec: { label }, path }: { spec: PlainSpec; path: Path }) {
  const { id, fault, value, set, control } = useField(path);
  return (
    <Labelled id={id} label={label} fault={fault}>
      <input
        {...control}
        type="text"
        dir="ltr"
        inputMode="decimal"
        autocomplete="off"
        value={asText(value)}
        onInput={(event) => set(numberIn(event.currentTarget.value))}
      />
    </Labelled>
  );
}

/** One of a few values. */
export function ChoiceField({ spec, path }: { spec: ChoiceSpec; path: Path }) {
  const { words } = useInterface();
  const { id, fault, value, set, control } = useField(path);
  const { label, values, none } = spec;
  const names = spec.words(words);
  const isOne = values.some((one) => one === value);
  const choose = (text: string) => set(values.find((one) => String(one) === text) ?? '');
  return (
    <Labelled id={id} label={label} fault={fault}>
      <select {...control} value={isOne ? asText(value) : ''} onChange={(event) => choose(event.currentTarget.value)}>
        {(none || !isOne) && <option value="">{none ? words.editor.labels[none] : words.editor.choose}</option>}
        {values.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** Something that is so or is not. */
export function FlagField({ spec: { label }, path }: { spec: PlainSpec; path: Path }) {
  const { words } = useInterface();
  const { id, value, set, control } = useField(path);
  return (
    <div class="flag">
      <input
        {...control}
        type="checkbox"
        checked={value === true}
        onChange={(event) => set(event.currentTarget.checked)}
      />
      <label for={id}>{words.editor.labels[label]}</label>
    </div>
  );
}
