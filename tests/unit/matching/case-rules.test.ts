import { describe, expect, it } from 'vitest';
import { indexOfNames, taken } from './gazetteer.ts';

describe('letter case', () => {
  it('is smart for one word: a capital must be one, a small letter may be either', () => {
    expect(taken('Macron MACRON macron', indexOfNames('Macron'))).toEqual(['Macron', 'MACRON']);
    expect(taken('MGX Mgx mgx', indexOfNames('MGX'))).toEqual(['MGX']);
    expect(taken('MbZ MBZ Mbz', indexOfNames('MbZ'))).toEqual(['MbZ', 'MBZ']);
  });

  it('is ignored for several words', () => {
    const index = indexOfNames('Abu Dhabi');
    expect(taken('Abu Dhabi, ABU DHABI, abu dhabi', index)).toEqual(['Abu Dhabi', 'ABU DHABI', 'abu dhabi']);
  });

  it('is as written where the rule is exact', () => {
    expect(taken('Wam WAM wam', indexOfNames({ text: 'Wam', case: 'exact' }))).toEqual(['Wam']);
  });

  it('is ignored where the rule is any', () => {
    expect(taken('Saudinews SAUDINEWS saudinews', indexOfNames({ text: 'Saudinews', case: 'any' }))).toHaveLength(3);
  });

  it('is smart for several words where the rule says so', () => {
    const index = indexOfNames({ text: 'Vision 2030', case: 'smart' });
    expect(taken('Vision 2030, VISION 2030, vision 2030', index)).toEqual(['Vision 2030', 'VISION 2030']);
  });

  it('holds for capitals with accents, in NFC and NFD', () => {
    const index = indexOfNames('Élysée');
    expect(taken('Élysée ÉLYSÉE Elysée élysée'.normalize('NFC'), index)).toHaveLength(3);
    expect(taken('Élysée ÉLYSÉE Elysée élysée'.normalize('NFD'), index)).toHaveLength(3);
  });

  it('keeps two aliases apart that differ by case alone', () => {
    const index = indexOfNames({ text: 'WAM', case: 'smart' }, { text: 'Wam', case: 'exact', afterFullName: true });
    expect(taken('Wam WAM Wam', index)).toEqual(['WAM', 'Wam']);
  });
});
