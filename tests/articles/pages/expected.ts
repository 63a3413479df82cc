/** What a page's reader should see marked, in the order of the page: type and text. */
export interface Expected {
  page: string;
  /** The card's language, by its `lang`. */
  language: 'ar' | 'fr' | 'en';
  marks: readonly (readonly [type: string, text: string])[];
  /** A mark to point at, and what its card must say: the entity's name, a fact, a publisher, a date. */
  card: { of: string; says: readonly string[] };
}

export const EXPECTED: readonly Expected[] = [
  {
    page: 'en.html',
    language: 'en',
    marks: [
      ['deal', 'AI campus'],
      ['place', 'Élysée'],
      ['person', 'Khaldoon Al\u00a0Mubarak'],
      ['organisation', 'MGX'],
      ['place', 'France'],
      ['person', 'Emmanuel Macron'],
      ['person', 'Al Mubarak'],
      ['place', 'Abu Dhabi'],
      ['organisation', 'WAM'],
      ['person', 'Macron'],
      ['organisation', 'Agence France-Presse'],
    ],
    card: { of: 'MGX', says: ['Organisation', 'MGX', 'إم جي إكس', 'March 2024', 'The National', '1 Jun 2026'] },
  },
  {
    page: 'fr.html',
    language: 'fr',
    marks: [
      ['deal', 'campus de Fouju'],
      ['person', 'Emmanuel Macron'],
      ['person', 'Khaldoon al-Moubarak'],
      ['place', 'Élysée'],
      ['organisation', 'MGX'],
      ['deal', 'campus d’IA'],
      ['place', 'Arabie saoudite'],
      ['programme', 'Vision\u00a02030'],
      ['place', 'Royaume'],
      ['person', 'Jean‑Noël Barrot'],
      ['person', 'Barrot'],
    ],
    card: { of: 'Vision\u00a02030', says: ['Programme', 'Vision 2030 (Arabie saoudite)', 'رؤية السعودية 2030', '2016'] },
  },
  {
    page: 'ar.html',
    language: 'ar',
    marks: [
      ['deal', 'مجمع الذكاء الاصطناعي'],
      ['place', 'الإليزيه'],
      ['person', 'خلدون خليفة المبارك'],
      ['place', 'فرنسا'],
      ['organisation', 'إم جي إكس'],
      ['person', 'المبارك'],
      ['place', 'أبوظبي'],
      ['organisation', 'وام'],
    ],
    card: { of: 'مجمع الذكاء الاصطناعي', says: ['صفقة', 'UAE–France AI campus', '6 فبراير 2025', '1.4', 'غيغاواط'] },
  },
];
