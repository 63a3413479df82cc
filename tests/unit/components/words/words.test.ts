import { describe, expect, it } from 'vitest';
import { formatCount } from '../../../../components/words/format.ts';
import { catalogueOf, chooseLanguage, directionOf } from '../../../../components/words/words.ts';
import { LANGUAGES } from '../../../../data/records/language.ts';

/** Every text of a catalogue by its path. */
function textsOf(node: unknown, path = ''): [path: string, text: string][] {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(node as object).flatMap(([key, value]) => textsOf(value, path ? `${path}.${key}` : key));
}

const placesOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

describe('the catalogues', () => {
  it.each(LANGUAGES)('%s leaves no text empty', (language) => {
    expect(textsOf(catalogueOf(language)).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(LANGUAGES)('%s has the places of the English texts', (language) => {
    const english = new Map(textsOf(catalogueOf('en')));
    const others = textsOf(catalogueOf(language)).filter(([path]) => english.has(path) && !/\.(one|two)$/.test(path));
    const differing = others.filter(([path, text]) => `${placesOf(text)}` !== `${placesOf(english.get(path) ?? '')}`);
    expect(differing).toEqual([]);
  });

  it('counts in the six forms of Arabic', () => {
    const { count } = catalogueOf('ar').options;
    const written = [0, 1, 2, 3, 11, 100].map((number) => formatCount(count, number, 'ar'));
    expect(written).toEqual(['لا مداخل', 'مدخل واحد', 'مدخلان', '3 مداخل', '11 مدخلًا', '100 مدخل']);
  });
});

describe('chooseLanguage', () => {
  it('takes the first preference that the interface speaks', () => {
    expect(chooseLanguage(['de-DE', 'fr-CH', 'en-US'], 'en')).toBe('fr');
    expect(chooseLanguage(['ar-AE'], 'en')).toBe('ar');
    expect(chooseLanguage(['AR_ae'], 'en')).toBe('ar');
  });

  it('falls back where there is none', () => {
    expect(chooseLanguage(['de', ''], 'en')).toBe('en');
    expect(chooseLanguage([], 'fr')).toBe('fr');
    expect(chooseLanguage(['constructor'], 'fr')).toBe('fr');
  });
});

describe('directionOf', () => {
  it('is right to left for Arabic alone', () => {
    expect(LANGUAGES.map(directionOf)).toEqual(['rtl', 'ltr', 'ltr']);
  });
});
