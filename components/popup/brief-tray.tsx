import { useState } from 'preact/hooks';
import { LANGUAGES, type Language } from '../../data/records/language.ts';
import { InOwnLanguage } from '../shared/in-own-language.tsx';
import { useInterface } from '../shared/interface-language.tsx';
import { OneOf } from '../shared/one-of.tsx';
import { catalogueOf, LANGUAGE_NAMES } from '../words/words.ts';
import { BRIEF_KINDS, type BriefKind, briefOf } from './brief.ts';
import type { PopupWorld } from './popup-world.ts';

interface BriefTrayProps {
  world: PopupWorld;
  ids: readonly string[];
}

type Outcome = 'copied' | 'uncopied' | undefined;

const today = (): string => new Date().toISOString().slice(0, 10);

/** Copies a brief of the page, in a language and a form that the reader chooses. */
export function BriefTray({ world, ids }: BriefTrayProps) {
  const { language: own, words } = useInterface();
  const { popup } = words;
  const [language, setLanguage] = useState<Language>(own);
  const [kind, setKind] = useState<BriefKind>('markdown');
  const [outcome, setOutcome] = useState<Outcome>();
  const copy = async () => {
    setOutcome(undefined);
    try {
      const [page, views] = await Promise.all([world.page(), world.views(ids)]);
      const reader = { language, words: catalogueOf(language).card, today: today() };
      await navigator.clipboard.writeText(briefOf(page, views, { kind, reader }));
      setOutcome('copied');
    } catch {
      setOutcome('uncopied');
    }
  };
  return (
    <div class="brief">
      <OneOf
        legend={popup.briefIn}
        choices={LANGUAGES.map((value) => ({
          value,
          label: <InOwnLanguage language={value}>{LANGUAGE_NAMES[value]}</InOwnLanguage>,
        }))}
        chosen={language}
        onChoose={setLanguage}
      />
      <OneOf
        legend={popup.briefAs}
        choices={BRIEF_KINDS.map((value) => ({ value, label: popup.briefKinds[value] }))}
        chosen={kind}
        onChoose={setKind}
      />
      <button type="button" class="button primary" onClick={copy}>
        {popup.copyBrief}
      </button>
      <p role="status">{outcome && popup[outcome]}</p>
    </div>
  );
}
