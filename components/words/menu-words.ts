/** The entries of the browser's own menu for pages; `%s` is what the reader has selected, which the browser puts there. */
export interface MenuWords {
  lookUp: string;
  add: string;
  mark: string;
}

const WORDS = {
  ar: { lookUp: 'ابحث عن «%s» في حاشية', add: 'أضف «%s» إلى بياناتي…', mark: 'علِّم هذه الصفحة الآن' },
  fr: {
    lookUp: 'Chercher « %s » dans Hashiya',
    add: 'Ajouter « %s » à mes données…',
    mark: 'Souligner cette page maintenant',
  },
  en: { lookUp: 'Look up “%s” in Hashiya', add: 'Add “%s” to my dataset…', mark: 'Mark this page now' },
} satisfies Record<string, MenuWords>;

export const menuWordsOf = (language: keyof typeof WORDS): MenuWords => WORDS[language];
