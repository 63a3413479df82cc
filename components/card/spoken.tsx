import type { ComponentChildren } from 'preact';
import type { Language } from '../../data/records/language.ts';

/** The direction of a language of the dataset. */
export const directionOf = (language: Language): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');

/** Text of one language within that of another: its order is its own, and a screen reader takes the right voice. */
export const Spoken = ({ in: language, children }: { in: Language; children: ComponentChildren }) => (
  <bdi lang={language} dir={directionOf(language)}>
    {children}
  </bdi>
);
