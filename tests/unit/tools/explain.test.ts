import { describe, expect, it } from 'vitest';
import { explain } from '../../../tools/explain.ts';
import { BUNDLED } from '../matching/bundled.ts';

const linesOf = (text: string) => explain(text, BUNDLED);

describe('an explanation', () => {
  it('tells of each mention the alias, what speaks for it and where that stands', () => {
    const [france, macron] = linesOf('In France Macron spoke.');
    expect(france).toBe('@3 “France” taken as france: name · alias “france”');
    expect(macron).toMatch(/^@10 “Macron” taken as emmanuel-macron: context “France” @3 · alias “macron” · rule \{/);
  });

  it('tells of each name that was left what speaks against it', () => {
    expect(linesOf('A Macron is a diacritic; Paris is none.')[0]).toMatch(/left \(emmanuel-macron\)/);
  });

  it('tells of each figure what it is taken for, or why for nothing', () => {
    const lines = linesOf('MGX puts €40bn into the AI campus in France.\nZorblatt sells 12 GW of turbines.').map(
      (line) => line.split(' · ')[0],
    );
    expect(lines).toContain('@9 “€40bn” taken as uae-france-ai-campus#investment: context “AI campus” @24');
    expect(lines.at(-1)).toBe(
      '@60 “12 GW” left: no deal has its number, nor is one told of in its line, or it repeats a sum in another currency',
    );
  });

  it('names what the words around a figure say against it', () => {
    const line = linesOf('The UAE plans an AI campus in France. BlackRock’s 1 GW campus in Paris is another.').find(
      (one) => one.includes('1 GW'),
    );
    expect(line).toContain('left: ');
    expect(line).toContain('it is said to be another’s');
  });
});
