import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutIntoPieces } from '../../../annotating/pieces.ts';

const cut = (text: string, longest: number) => [...cutIntoPieces(text, { lines: longest, line: longest })];
const texts = (text: string, longest: number) => cut(text, longest).map((piece) => piece.text);

describe('a text in pieces', () => {
  it.each<[name: string, text: string, pieces: string[]]>([
    ['is none if it is empty', '', []],
    ['is one if it is short enough', 'Abu Dhabi\n', ['Abu Dhabi\n']],
    ['is cut after a line break', 'Paris\nAbu Dhabi', ['Paris\n', 'Abu Dhabi']],
    ['is cut after the last line break that is near enough', 'a\nb\nc\nd e f g h', ['a\nb\nc\n', 'd e f g h']],
    ['is cut after a line break rather than after a later space', 'a\nb c d e f g', ['a\n', 'b c d e f ', 'g']],
    ['is cut after a line break that is the last unit', 'Abu Dhabi\nParis', ['Abu Dhabi\n', 'Paris']],
    ['is cut after a space where a line is too long', 'Abu Dhabi Paris', ['Abu Dhabi ', 'Paris']],
    ['is cut anywhere where there is neither', 'abcdefghijklm', ['abcdefghij', 'klm']],
    ['is not cut before a line break that it begins with', '\nabcdefghijklm', ['\nabcdefghi', 'jklm']],
  ])('%s', (_, text, pieces) => {
    expect(texts(text, 10)).toEqual(pieces);
  });

  it('may be longer where it has no line breaks', () => {
    const pieces = [...cutIntoPieces('a\nb\nc d e f g h i', { lines: 4, line: 10 })];
    expect(pieces.map((piece) => piece.text)).toEqual(['a\nb\n', 'c d e f g ', 'h i']);
  });

  it('says where each piece begins', () => {
    expect(cut('Paris\nAbu Dhabi', 10)).toEqual([
      { text: 'Paris\n', start: 0 },
      { text: 'Abu Dhabi', start: 6 },
    ]);
  });
});

const anyText = fc.string({ unit: fc.constantFrom('a', 'ب', '🙂', '\ud800', ' ', '\n'), maxLength: 80 });
const cases = fc.record({ text: anyText, longest: fc.integer({ min: 1, max: 20 }) });
const always = (holds: (text: string, longest: number) => void) =>
  fc.assert(
    fc.property(cases, ({ text, longest }) => holds(text, longest)),
    { numRuns: 3_000 },
  );

describe('the pieces of any text', () => {
  it('join to the text', () => {
    always((text, longest) => {
      expect(texts(text, longest).join('')).toBe(text);
    });
  });

  it('are never empty and never longer than asked', () => {
    always((text, longest) => {
      for (const piece of texts(text, longest)) {
        expect(piece.length).toBeGreaterThan(0);
        expect(piece.length).toBeLessThanOrEqual(longest);
      }
    });
  });

  it('stand in the text where they say', () => {
    always((text, longest) => {
      for (const piece of cut(text, longest)) expect(text.startsWith(piece.text, piece.start)).toBe(true);
    });
  });

  it('end, but for the last, with a line break if they hold one behind their first unit, else with such a space', () => {
    always((text, longest) => {
      for (const piece of texts(text, longest).slice(0, -1)) {
        const inside = piece.slice(1);
        const wanted = ['\n', ' '].find((separator) => inside.includes(separator));
        if (wanted) expect(piece.endsWith(wanted)).toBe(true);
      }
    });
  });
});
