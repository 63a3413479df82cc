import type { CardReader } from '../../../../components/card/reader.ts';
import { catalogueOf } from '../../../../components/words/words.ts';
import type { Language } from '../../../../data/records/language.ts';

/** A reader on a fixed day. */
export const readerOf = (language: Language): CardReader => ({
  language,
  words: catalogueOf(language).card,
  today: '2026-06-15',
});
