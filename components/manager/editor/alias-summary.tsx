import type { Alias } from '../../../data/records/alias.ts';
import { LANGUAGES } from '../../../data/records/language.ts';
import { InOwnLanguage } from '../../shared/in-own-language.tsx';
import { useInterface } from '../../shared/interface-language.tsx';
import { useContextTold } from './contexts-field.tsx';
import type { Draft } from './draft.ts';
import { ruleWords } from './rule-words.ts';

/** What an alias asks of the text around it, as one line. */
export function RuleSummary({ alias }: { alias: Draft }) {
  const { language, words } = useInterface();
  const told = useContextTold();
  const rule = ruleWords(alias as Partial<Alias>, { language, words: words.editor, about: (id) => told(id).text });
  return <>{rule.length > 0 ? rule.join(' · ') : words.editor.always}</>;
}

/** An alias in one line: its language, its spelling, when it counts. */
export function AliasSummary({ alias }: { alias: Draft }) {
  const { nothingYet } = useInterface().words.editor;
  const language = LANGUAGES.find((one) => one === alias.lang) ?? 'en';
  const text = String(alias.text ?? '').trim();
  return (
    <span class="alias">
      <span class="lang">{language.toUpperCase()}</span>
      <InOwnLanguage language={language}>{text || nothingYet}</InOwnLanguage>
      <span class="rule">
        <RuleSummary alias={alias} />
      </span>
    </span>
  );
}
