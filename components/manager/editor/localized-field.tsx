import { useId } from 'preact/hooks';
import { LANGUAGES, type Language } from '../../../data/records/language.ts';
import { InOwnLanguage } from '../../shared/in-own-language.tsx';
import { useInterface } from '../../shared/interface-language.tsx';
import { directionOf, LANGUAGE_NAMES } from '../../words/words.ts';
import { fillingOf, isLocalized } from './clean.ts';
import { join, type Path, valueAt } from './draft.ts';
import { useField, useForm } from './form.ts';
import { FaultLine } from './labelled.tsx';
import type { LocalizedSpec } from './spec.ts';
import { WrappingLine } from './wrapping-line.tsx';

interface OneProps {
  path: Path;
  language: Language;
  isLong: boolean;
  /** What an empty field will show. */
  filling: string;
}

function One({ path, language, isLong, filling }: OneProps) {
  const { id, fault, value, set, control } = useField(path);
  const shared = {
    ...control,
    lang: language,
    dir: directionOf(language),
    value: String(value ?? ''),
    placeholder: filling,
  };
  return (
    <div class="field">
      <label for={id}>
        <InOwnLanguage language={language}>{LANGUAGE_NAMES[language]}</InOwnLanguage>
      </label>
      {isLong ? (
        <textarea {...shared} rows={3} onInput={(event) => set(event.currentTarget.value)} />
      ) : (
        <WrappingLine {...shared} autocomplete="off" onText={set} />
      )}
      <FaultLine id={id} fault={fault} />
    </div>
  );
}

/** English first, as the names of the sources mostly are; the reader's own language before it. */
const orderFor = (language: Language): Language[] => [
  language,
  ...LANGUAGES.toReversed().filter((other) => other !== language),
];

/** A text in the three languages, the reader's own first. */
export function LocalizedField({ spec: { label, isLong = false }, path }: { spec: LocalizedSpec; path: Path }) {
  const { language, words } = useInterface();
  const text = valueAt(useForm().draft, path);
  const hint = useId();
  const filling = isLocalized(text) ? fillingOf(text) : '';
  const isPartly = filling !== '' && isLocalized(text) && LANGUAGES.some((one) => text[one].trim() === '');
  return (
    <fieldset class="localized" aria-describedby={isPartly ? hint : undefined}>
      <legend>{words.editor.labels[label]}</legend>
      <div class="beside" data-long={isLong ? '' : undefined}>
        {orderFor(language).map((one) => (
          <One key={one} path={join(path, one)} language={one} isLong={isLong} filling={filling} />
        ))}
      </div>
      {isPartly && (
        <p class="hint" id={hint}>
          {words.editor.hints.languages}
        </p>
      )}
    </fieldset>
  );
}
