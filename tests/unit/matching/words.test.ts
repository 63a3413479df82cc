import { describe, expect, it } from 'vitest';
import { indexOfNames, taken } from './gazetteer.ts';

/** Every letter is a name: what is taken of it shows where words begin and end. */
const LETTERS = indexOfNames('a', 'b', 'ف', 'ه', '2');

describe('words', () => {
  it('begin behind spaces, punctuation and at the start', () => {
    expect(taken('a b ab a-b, «a»', LETTERS)).toEqual(['a', 'b', 'a', 'b', 'a']);
  });

  it('begin and end where the kind of letter changes and behind ta marbuta', () => {
    expect(taken('a2', LETTERS)).toEqual(['a', '2']);
    expect(taken('فa22', LETTERS)).toEqual(['ف', 'a']);
    expect(taken('ةف', LETTERS)).toEqual(['ة', 'ف']);
  });

  it('go on through marks and invisible characters', () => {
    expect(taken('a\u0301\u00ad\u200bb a\u200b b', LETTERS)).toEqual(['a', 'b']);
    expect(taken('ةًف هف', LETTERS)).toEqual(['ةً', 'ف']);
  });

  it('end behind their marks, not behind invisible characters', () => {
    expect(taken('a\u0301 b\u200b', LETTERS)).toEqual(['a\u0301', 'b']);
  });

  it('are read the same beyond the length of a piece', () => {
    const long = 'ab '.repeat(30_000);
    expect(taken(`${long}a ${long}b`, LETTERS)).toEqual(['a', 'b']);
  });

  it('hold a name only whole', () => {
    const index = indexOfNames('Paris', 'بارو', 'MGX');
    expect(taken('Parisien comparis بارود MGXGet', index)).toEqual([]);
  });

  it('hold a name that is glued to a word of another script or to a number', () => {
    const index = indexOfNames('Vision 2030', 'MGX', 'الإمارات العربية المتحدة', 'رؤية 2030');
    expect(taken('Vision2030 شركةMGX رؤية2030 الإمارات العربية المتحدةوفرنسا', index)).toEqual([
      'Vision2030',
      'MGX',
      'رؤية2030',
      'الإمارات العربية المتحدة',
    ]);
  });
});
