import { describe, expect, it } from 'vitest';
import { eachWordStart, endsWord } from '../../../matching/word-starts.ts';
import { indexOfNames, taken } from './gazetteer.ts';

function starts(text: string): number[] {
  const found: number[] = [];
  eachWordStart(text, (at) => found.push(at));
  return found;
}

describe('words', () => {
  it('begin behind spaces, punctuation and at the start', () => {
    expect(starts('ab cd-ef, «g»')).toEqual([0, 3, 6, 11]);
  });

  it('begin where the kind of letter changes and behind ta marbuta', () => {
    expect(starts('في2030')).toEqual([0, 2]);
    expect(starts('شركةMGXفي')).toEqual([0, 4, 7]);
    expect(starts('المتحدةوفرنسا')).toEqual([0, 7]);
  });

  it('go on through marks and invisible characters', () => {
    expect(starts('a\u0301\u00ad\u200bb فَـر')).toEqual([0, 6]);
  });

  it('end where another kind begins, not within one', () => {
    expect(endsWord('Vision2030', 6)).toBe(true);
    expect(endsWord('Parisien', 5)).toBe(false);
    expect(endsWord('Paris\u0301 ', 5)).toBe(true);
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
