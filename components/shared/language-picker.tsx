import { LANGUAGES, type Language } from '../../data/records/language.ts';
import { LANGUAGE_NAMES } from '../words/words.ts';
import { InOwnLanguage } from './in-own-language.tsx';
import { useInterface } from './interface-language.tsx';
import { OneOf } from './one-of.tsx';

const CHOICES = LANGUAGES.map((value) => ({
  value,
  label: <InOwnLanguage language={value}>{LANGUAGE_NAMES[value]}</InOwnLanguage>,
}));

/** Chooses the interface's language; each stands in its own name. */
export function LanguagePicker({ onChoose }: { onChoose: (language: Language) => void }) {
  const { language, words } = useInterface();
  return <OneOf legend={words.options.language} choices={CHOICES} chosen={language} onChoose={onChoose} />;
}
