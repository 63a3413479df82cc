import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../annotating/language.ts';

const ARABIC = 'وقّعت دولة الإمارات وفرنسا اتفاقاً في باريس لإقامة مجمع للذكاء الاصطناعي.';
const FRENCH = 'La France et les Émirats ont signé dans la capitale un accord pour la création d’une plateforme.';
const ENGLISH = 'The agreement was signed in Paris by the two ministers, and is the first of its kind.';

describe('the language of a text', () => {
  it.each([
    ['ar', ARABIC],
    ['fr', FRENCH],
    ['en', ENGLISH],
  ])('is seen in its letters and small words: %s', (language, text) => {
    expect(languageOf(text, '')).toBe(language);
  });

  it.each([
    ['ar', ARABIC, 'en'],
    ['fr', FRENCH, 'en'],
    ['en', ENGLISH, 'fr'],
    ['en', ENGLISH, 'ar'],
    ['fr', FRENCH, 'ar'],
  ])('is the one that it shows (%s), whatever the page declares', (language, text, declared) => {
    expect(languageOf(text, declared)).toBe(language);
  });

  it.each([
    ['fr', 'fr'],
    ['fr', 'FR-ca'],
    ['ar', 'ar-AE'],
    ['en', 'en-GB'],
    ['en', 'de'],
    ['en', ''],
    ['en', 'frr'],
  ])('is %s where the text does not tell and the page declares “%s”', (language, declared) => {
    expect(languageOf('MGX – 30 GW – Emmanuel Macron', declared)).toBe(language);
    expect(languageOf('', declared)).toBe(language);
  });

  it('is Arabic only if most of its letters are', () => {
    expect(languageOf(`${ARABIC} MGX, Bpifrance, NVIDIA.`, 'en')).toBe('ar');
    expect(languageOf(`${ENGLISH} (الإمارات)`, 'ar')).toBe('en');
  });

  it('is the one of French and English with clearly more small words', () => {
    expect(languageOf(`${FRENCH} ${FRENCH} « The best of both. »`, 'en')).toBe('fr');
    expect(languageOf(`${ENGLISH} ${ENGLISH} “L’accord est dans les temps.”`, 'fr')).toBe('en');
  });

  it.each([
    ['en', 'L’accord est dans les temps, the best of the year, '],
    ['en', 'L’accord est dans les temps: the year, '],
    ['fr', 'The best of times, le monde '],
  ])('is the declared one (%s) where French and English are nearly even', (declared, text) => {
    expect(languageOf(text, declared)).toBe(declared);
  });

  it.each([
    ['fr', 'the ends of words', 'Matin, lapin, jardin, Paris, avis, '],
    ['fr', 'the beginnings of words', 'Matin, Information, Isère, Inde, Forum, Théo '],
    ['en', 'the ends of words', 'Table, article, people, middle, '],
    ['en', 'the beginnings of words', 'Party, quest, average, dust, estate, '],
  ])('is not seen (%s) in %s', (declared, _, text) => {
    expect(languageOf(text, declared)).toBe(declared);
  });
});
