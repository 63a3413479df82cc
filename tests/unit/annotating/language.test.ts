import { describe, expect, it } from 'vitest';
import { guessLanguage, languageOfTag } from '../../../annotating/language.ts';

const ARABIC = 'وقّعت دولة الإمارات وفرنسا اتفاقاً في باريس لإقامة مجمع للذكاء الاصطناعي.';
const FRENCH = 'La France et les Émirats ont signé dans la capitale un accord pour la création d’une plateforme.';
const ENGLISH = 'The agreement was signed in Paris by the two ministers, and is the first of its kind.';

describe('the language of a text', () => {
  it.each([
    ['ar', ARABIC],
    ['fr', FRENCH],
    ['en', ENGLISH],
  ])('is seen in its letters and small words: %s', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it('is Arabic only if most of its letters are', () => {
    expect(guessLanguage(`${ARABIC} MGX, Bpifrance, NVIDIA.`)).toBe('ar');
    expect(guessLanguage(`${ENGLISH} (الإمارات)`)).toBe('en');
  });

  it('is the one of French and English with clearly more small words', () => {
    expect(guessLanguage(`${FRENCH} ${FRENCH} « The best of both. »`)).toBe('fr');
    expect(guessLanguage(`${ENGLISH} ${ENGLISH} “L’accord est dans les temps.”`)).toBe('en');
  });

  it.each([
    '',
    'MGX – 30 GW – Emmanuel Macron',
    'Emmanuel Macron à Abou Dabi',
    'L’accord est dans les temps, the best of the year, ',
    'Matin, lapin, jardin, Paris, avis, the ends of words',
  ])('is not guessed where it does not show: %j', (text) => expect(guessLanguage(text)).toBeUndefined());
});

describe('a lang attribute', () => {
  it.each([
    ['fr', 'fr'],
    ['FR-ca', 'fr'],
    ['ar-AE', 'ar'],
    ['en-GB', 'en'],
  ])('names a language of ours: %s', (tag, language) => expect(languageOfTag(tag)).toBe(language));

  it.each(['de', '', 'frr', 'x-fr'])('names none of ours: %j', (tag) => expect(languageOfTag(tag)).toBeUndefined());
});
