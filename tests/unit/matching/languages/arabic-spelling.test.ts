import { describe, expect, it } from 'vitest';
import { arabicSpellings } from '../../../../matching/languages/arabic-spelling.ts';

describe('spellings of foreign names in Arabic letters', () => {
  it.each([
    ['a long first vowel', 'إريك', 'إيريك'],
    ['a short first vowel', 'إيريك', 'إريك'],
    ['a first vowel behind the article', 'قصر الإليزيه', 'قصر الإيليزيه'],
    ['the end of é', 'الإليزيه', 'الإليزي'],
    ['both in one word', 'الإليزيه', 'الإيليزي'],
    ['a letter that is not spoken', 'لومبارد', 'لومبار'],
    ['two vowels in a row', 'جان نويل بارو', 'جان نوئيل بارو'],
    ['a hyphen', 'جان-نويل', 'جان-نوئيل'],
    ['the name of a letter', 'إم جي إكس', 'إم جيه إكس'],
    ['g', 'غوغنهايم', 'جوجنهايم'],
    ['g and t', 'غيغاواط', 'جيجاوات'],
    ['the Gulf’s g', 'غوغل', 'قوقل'],
    ['the hamza of Egypt', 'جهاز الشؤون التنفيذية', 'جهاز الشئون التنفيذية'],
    ['the end of a', 'فرنسا', 'فرنسه'],
  ])('has %s', (_, name, other) => expect(arabicSpellings(name)).toContain(other));

  it.each([
    'محمد بن زايد',
    'خلدون المبارك',
    'المملكة العربية السعودية',
    'مجلس الأعمال',
    'المغرب',
    'MGX',
    'رؤية 2030',
    'إلى',
    '',
  ])('leaves %j alone', (name) => expect(arabicSpellings(name)).toEqual([name]));

  it.each(['إيريك إيميل إيدوارد', 'إيمانويل ماكرون', 'الإليزيه'])('are few, %s the first', (name) => {
    const spellings = arabicSpellings(name);
    expect(spellings[0]).toBe(name);
    expect(spellings.length).toBeLessThanOrEqual(12);
    expect(new Set(spellings).size).toBe(spellings.length);
  });
});
