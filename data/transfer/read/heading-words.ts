import type { Language } from '../../records/language.ts';

/** What a column is about; with a language, its role. */
export type Subject =
  | 'aliases'
  | 'fact.asOf'
  | 'fact.publisher'
  | 'fact.url'
  | 'fact'
  | 'description'
  | 'kind'
  | 'type'
  | 'id'
  | 'name';

const listed = (words: string): readonly string[] => words.split(' ');

/**
 * Words of headings, folded. The first subject that a heading has a word of is taken: "other names" are aliases, "date of
 * the fact" is a date, "type of name" a type.
 */
export const SUBJECTS: readonly (readonly [Subject, readonly string[]])[] = [
  [
    'aliases',
    listed(
      'alias aliases aka other others spelling spellings variant variants variante variantes synonym synonyms synonyme synonymes ' +
        'autre autres graphie graphies surnom surnoms nickname nicknames اخر اخري بديل بديله كنيه القاب مرادف مرادفات',
    ),
  ],
  ['fact.asOf', listed('asof date dated jour تاريخ يوم')],
  ['fact.publisher', listed('publisher editeur media journal newspaper ناشر صحيفه جريده')],
  ['fact.url', listed('url uri link lien href source website site adresse web رابط مصدر موقع')],
  [
    'fact',
    listed('fact facts fait faits statement info information note notes واقعه وقائع حقيقه معلومه معلومات ملاحظه'),
  ],
  ['description', listed('description desc about summary resume definition bio وصف نبذه تعريف ملخص')],
  ['kind', listed('kind genre sorte صنف')],
  ['type', listed('type types category categorie class classe نوع فئه تصنيف')],
  ['id', listed('id ids identifier identifiant slug key cle معرف رمز')],
  [
    'name',
    listed(
      'name names nom noms fullname title titre label libelle entity entite person personne organisation organization company ' +
        'societe entreprise اسم اسماء عنوان شخص شركه مؤسسه كيان',
    ),
  ],
];

/** Words of headings that mean the name of what the row tells of, and nothing else. */
export const NAME_WORDS = listed('name names nom noms fullname اسم اسماء');

export const LANGUAGE_WORDS: Readonly<Record<Language, readonly string[]>> = {
  ar: listed('ar ara arabic arabe عربي عربيه'),
  fr: listed('fr fra fre french francais francaise فرنسي فرنسيه'),
  en: listed('en eng english anglais anglaise انجليزي انجليزيه انكليزي انكليزيه'),
};
