import type { Language } from '../../data/records/language.ts';
import type { CardParameters } from '../../messaging/contract.ts';
import { chooseLanguage } from '../words/words.ts';
import { guessLanguage } from './guess-language.ts';

/** The reader's own choice, else the language of the text around the name: the nearest that tells, by its words before its tag. */
export const languageOfCard = ({ language, around }: Pick<CardParameters, 'language' | 'around'>): Language =>
  language ??
  chooseLanguage(
    around.flatMap(({ text, tag }) => [guessLanguage(text) ?? '', tag]),
    'en',
  );
