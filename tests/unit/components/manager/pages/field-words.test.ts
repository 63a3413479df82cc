import { describe, expect, it } from 'vitest';
import { fieldWords } from '../../../../../components/manager/pages/field-words.ts';
import { catalogueOf } from '../../../../../components/words/words.ts';
import { LANGUAGES } from '../../../../../data/records/language.ts';
import { BAD_ROWS } from '../../../data/transfer/bad-rows.ts';
import { dryRunOf } from '../../../data/transfer/importing.ts';

const PATHS = [
  ['name.ar', 'Name (Arabic)', 'Nom (arabe)', 'الاسم (بالعربية)'],
  ['aliases.0.text', 'Alias 1', 'Graphie n° 1', 'الصيغة 1'],
  ['aliases.2.lang', 'Alias 3 › Language', 'Graphie n° 3 › Langue', 'الصيغة 3 › اللغة'],
  ['facts', 'Facts', 'Faits', 'وقائع'],
  ['facts.1.text.fr', 'Fact 2 › Statement (French)', 'Fait n° 2 › Énoncé (français)', 'الواقعة 2 › النص (بالفرنسية)'],
  [
    'facts.0.sources.1.url',
    'Fact 1 › Source 2 › Address',
    'Fait n° 1 › Source n° 2 › Adresse',
    'الواقعة 1 › المصدر 2 › العنوان',
  ],
  [
    'figures.0.history.1.asOf',
    'Figure 1 › Value 2 › Held on',
    'Chiffre n° 1 › Valeur n° 2 › Date',
    'الرقم 1 › القيمة 2 › التاريخ',
  ],
  [
    'contexts.0.words.en.3',
    'Context 1 › Words (English) › No. 4',
    'Contexte n° 1 › Mots (anglais) › N° 4',
    'السياق 1 › الكلمات (بالإنجليزية) › رقم 4',
  ],
  ['(the whole record)', 'The whole entry', 'Toute l’entrée', 'المدخل كله'],
] as const;

describe('the path of a field in words', () => {
  it.each(PATHS)('%s', (path, en, fr, ar) => {
    const told = (['en', 'fr', 'ar'] as const).map((language) => fieldWords(path, catalogueOf(language)));
    expect(told).toEqual([en, fr, ar]);
  });

  it('keeps a key as it is that no record has, also one that every object has', () => {
    expect(fieldWords('aliases.0.regexp', catalogueOf('fr'))).toBe('Graphie n° 1 › regexp');
    expect(fieldWords('constructor', catalogueOf('en'))).toBe('constructor');
  });

  it.each(LANGUAGES)('has words in %s for the fields of all that is refused', async (language) => {
    const unnamed = new Set<string>();
    for (const { content, wish } of BAD_ROWS) {
      const { rows } = await dryRunOf(content, wish);
      for (const { field = '', says } of rows.refused) {
        const told = fieldWords(field, catalogueOf(language));
        if (says?.name !== 'unknown-field' && /[a-z]\.[a-z0-9]|[a-z][A-Z]|^[a-z]+$/.test(told))
          unnamed.add(`${field}: ${told}`);
      }
    }
    expect([...unnamed]).toEqual([]);
  });
});
