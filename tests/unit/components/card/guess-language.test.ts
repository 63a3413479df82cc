import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../../components/card/guess-language.ts';
import { languageOfCard } from '../../../../components/card/language-of-card.ts';

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

describe('the language of a card', () => {
  const near = { text: FRENCH, tag: '' };
  const page = { text: ENGLISH, tag: 'ar' };

  it('is the one that the reader chose', () => {
    expect(languageOfCard({ language: 'ar', around: [near, page] })).toBe('ar');
  });

  it('is that of the nearest text that tells', () => {
    expect(languageOfCard({ around: [near, page] })).toBe('fr');
    expect(languageOfCard({ around: [{ text: 'MGX', tag: '' }, page] })).toBe('en');
  });

  it.each([
    ['fr', 'fr'],
    ['FR-ca', 'fr'],
    ['ar-AE', 'ar'],
    ['en-GB', 'en'],
  ])('is what the nearest text declares, where its words do not tell: %s', (tag, language) => {
    expect(languageOfCard({ around: [{ text: 'MGX', tag }, page] })).toBe(language);
  });

  it.each(['de', '', 'frr', 'x-fr'])('is English where nothing tells: %j', (tag) => {
    expect(languageOfCard({ around: [{ text: '', tag }] })).toBe('en');
  });
});
