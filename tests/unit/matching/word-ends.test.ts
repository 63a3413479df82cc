import { describe, expect, it } from 'vitest';
import { ARABIC, KIND_NUMBERS } from '../../../matching/units.ts';
import { endsBy, isSiftedByEnd, LONGEST_END } from '../../../matching/word-ends.ts';
import { hashOf } from '../../../matching/word-hash.ts';
import { indexOfNames, taken } from './gazetteer.ts';

const codesOf = (letters: string): Uint16Array => Uint16Array.from(letters, (letter) => letter.charCodeAt(0));
const ends = (word: string): Set<number> => endsBy((symbol) => symbol)(codesOf(word));
const endHash = (form: string): number => {
  const end = codesOf(form.slice(-LONGEST_END));
  return hashOf(end, 0, end.length);
};
/** The forms whose ends are not among those of a word. */
const missing = (word: string, forms: readonly string[]): string[] =>
  forms.filter((form) => !ends(word).has(endHash(form)));

describe('the ends of a word', () => {
  it('are one, if it is long enough to have the same behind all clitics', () => {
    expect([...ends('فرنسا')]).toEqual([endHash('فرنسا')]);
    expect(missing('فرنسا', ['وفرنسا', 'ولفرنسا', 'بفرنسا'])).toEqual([]);
  });

  it('of a short word are those that clitics make', () => {
    expect(missing('قطر', ['قطر', 'وقطر', 'فقطر', 'بقطر', 'ولقطر', 'كقطر', 'سقطر'])).toEqual([]);
    expect(missing('قطر', ['هقطر'])).toEqual(['هقطر']);
  });

  it('know of an article that لل has swallowed', () => {
    expect(missing('الإليزيه', ['للإليزيه', 'وللإليزيه'])).toEqual([]);
    expect(missing('الري', ['للري', 'وللري'])).toEqual([]);
  });
});

it('words of Arabic and of scripts unlike Latin are sifted by their ends', () => {
  const kinds = Object.entries(KIND_NUMBERS).filter(([, kind]) => isSiftedByEnd(kind));
  expect(kinds.map(([name]) => name)).toEqual(['arabic', 'other']);
  expect(isSiftedByEnd(ARABIC)).toBe(true);
});

it.each(['ص', 'صب', 'صبر', 'صبرا', 'الص', 'الصب', 'الصبر'])('%s is found behind all clitics', (name) => {
  const behind = ['', 'و', 'ف', 'ب', 'ك', 'ل', 'وب', 'فل'].map((clitics) => clitics + name);
  const contracted = name.startsWith('ال') ? [`لل${name.slice(2)}`, `ولل${name.slice(2)}`] : [];
  const forms = [...behind, ...contracted];
  const text = forms.map((form) => `هذا ${form} هنا`).join('، ');
  expect(taken(text, indexOfNames(name))).toHaveLength(forms.length);
});

it('names in other scripts are found', () => {
  expect(taken('Встреча: Москва и Ма.', indexOfNames('Москва', 'Ма'))).toEqual(['Москва', 'Ма']);
});
