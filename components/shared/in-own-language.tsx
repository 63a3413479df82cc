import type { ComponentChildren } from 'preact';
import type { Language } from '../../data/records/language.ts';
import { directionOf } from '../words/words.ts';

/** Text of one language within that of another: read aloud by the right voice, its order its own. */
export function InOwnLanguage({ language, children }: { language: Language; children: ComponentChildren }) {
  return (
    <bdi lang={language} dir={directionOf(language)}>
      {children}
    </bdi>
  );
}
