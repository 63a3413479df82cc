import type { EntityType } from '../data/records/entity-type.ts';
import { LANGUAGES, type Language } from '../data/records/language.ts';

const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

/** A picture to take: whose card, on which words of the sample article, on a page of which colours. */
export interface Shot {
  type: EntityType;
  language: Language;
  scheme: Scheme;
  /** As the article marks it. */
  words: string;
}

/** One of each kind of card that has most to show, in the words that the sample article uses. */
const SUBJECTS: readonly { type: EntityType; words: Readonly<Record<Language, string>> }[] = [
  {
    type: 'person',
    words: { ar: 'خلدون خليفة المبارك', fr: 'Khaldoon Al Mubarak', en: 'Khaldoon Al Mubarak' },
  },
  { type: 'organisation', words: { ar: 'إم جي إكس', fr: 'MGX', en: 'MGX' } },
  {
    type: 'deal',
    words: {
      ar: 'مجمع الذكاء الاصطناعي الإماراتي الفرنسي',
      fr: 'campus IA franco-émirati',
      en: 'UAE–France AI campus',
    },
  },
  { type: 'programme', words: { ar: 'رؤية 2030', fr: 'Vision 2030', en: 'Vision 2030' } },
];

/** Every subject in every language, on a light page and on a dark one. */
export const SHOTS: readonly Shot[] = SCHEMES.flatMap((scheme) =>
  SUBJECTS.flatMap(({ type, words }) =>
    LANGUAGES.map((language) => ({ type, language, scheme, words: words[language] })),
  ),
);

export const nameOf = ({ type, language, scheme }: Shot): string => `${type}-${language}-${scheme}`;
