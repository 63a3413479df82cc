import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell, joinCell, splitCell, unguardCell } from '../../../../../data/transfer/read/cells.ts';

const alias = fc
  .string({ unit: fc.constantFrom('a', 'b', '|', '\\', '{', '}', ' ', 'é', 'م', '"', ',', '\n') })
  .map((text) => text.trim())
  .filter(Boolean);

describe('a cell of aliases', () => {
  it.each([
    ['MGX', ['MGX']],
    ['MGX|Emgx', ['MGX', 'Emgx']],
    [' MGX | | Emgx |', ['MGX', 'Emgx']],
    ['{UAE|Emirati} fund|MGX', ['{UAE|Emirati} fund', 'MGX']],
    ['a\\|b|c', ['a|b', 'c']],
    ['a\\b', ['a\\b']],
    ['{a|b', ['{a', 'b']],
    ['', []],
  ])('%j holds %j', (cell, aliases) => {
    expect(splitCell(cell)).toEqual(aliases);
  });

  it('gives back whatever was joined into it', () => {
    fc.assert(
      fc.property(fc.array(alias), (aliases) => {
        expect(splitCell(joinCell(aliases))).toEqual(aliases);
      }),
    );
  });
});

describe('a cell that a spreadsheet would take for a formula', () => {
  it.each(['=1+1', '+33', '-x', '@x', "'=1", '\t=1'])('%j is kept a text', (cell) => {
    expect(guardCell(cell)).toBe(`'${cell}`);
    expect(unguardCell(guardCell(cell))).toBe(cell);
  });

  it('is nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (cell) => {
        expect(unguardCell(guardCell(cell))).toBe(cell);
      }),
    );
    expect([guardCell('MGX'), unguardCell("'Abbas")]).toEqual(['MGX', "'Abbas"]);
  });
});
