import { describe, expect, it } from 'vitest';
import { foldText, spanOf } from '../../../../components/manager/folded-text.ts';

/** The part of a text that a query stands for. */
function seen(text: string, query: string): string | undefined {
  const folded = foldText(text);
  const wanted = foldText(query).symbols.trim();
  const at = folded.symbols.indexOf(wanted);
  if (at === -1) return undefined;
  const { start, end } = spanOf(text, at, wanted.length);
  return text.slice(start, end);
}

describe('foldText', () => {
  it('compares as the matcher does', () => {
    expect(foldText('Élysée').symbols.trim()).toBe(foldText('ELYSEE').symbols.trim());
    expect(foldText('الإِمارات').symbols.trim()).toBe(foldText('الامارات').symbols.trim());
    expect(foldText('Vision2030').symbols.trim()).toBe('vision 2030');
  });

  it('reads on behind what ends a name', () => {
    expect(foldText('Golfe; IA, énergie').symbols.replace(/ +/g, ' ').trim()).toBe('golfe ia energie');
  });

  it('is empty for what is no name', () => {
    expect(foldText(' … ').symbols.trim()).toBe('');
    expect(foldText('').symbols).toBe('');
  });
});

describe('spanOf', () => {
  it('points into the original text', () => {
    expect(seen('Saudi Vision 2030', 'vision 20')).toBe('Vision 20');
    expect(seen('Palais de l’Élysée', 'elys')).toBe('Élys');
    expect(seen('رؤية السعودية 2030', 'السعوديه')).toBe('السعودية');
    expect(seen('قمة (باريس، 10 و11 فبراير 2025)', 'باريس')).toBe('باريس');
  });

  it('keeps a letter and its marks together', () => {
    expect(seen('e\u0301nergie', 'e')).toBe('e\u0301');
    expect(seen('مُحَمَّد', 'محمد')).toBe('مُحَمَّد');
  });
});
