import { describe, expect, it } from 'vitest';
import { PAUSE, SPACE } from '../../../matching/fold.ts';
import { brokenBy, isUpper, Reader, symbolsOf } from '../../../matching/reader.ts';

const SHOWN = new Map([
  [SPACE, '_'],
  [PAUSE, ';'],
]);
const show = (symbols: readonly number[]): string =>
  symbols.map((symbol) => SHOWN.get(symbol) ?? String.fromCharCode(symbol)).join('');

/** Each symbol with the offset where it ends. */
function ends(text: string): string[] {
  const reader = new Reader(text, 0);
  const read: string[] = [];
  for (let symbol = reader.next(); symbol !== 0; symbol = reader.next()) read.push(`${show([symbol])}${reader.end}`);
  return read;
}

describe('a capital', () => {
  it('is told from what is none, at any offset', () => {
    const text = 'aBzZ1.[@éÉàسΩω';
    const capitals = [...text].filter((_, at) => isUpper(text, at));
    expect(capitals.join('')).toBe('BZÉΩ');
  });

  it('does not stand beyond the edges', () => {
    expect([isUpper('A', -1), isUpper('A', 1), isUpper('', 0)]).toEqual([false, false, false]);
  });
});

describe('the reader', () => {
  it('makes a run of separators one', () => {
    expect(show(symbolsOf('Abu \u00a0–  Dhabi').symbols)).toBe('abu_dhabi');
  });

  it('reads on over the signs that names have of their own', () => {
    const names = [
      'Hello! Magazine',
      'A*STAR',
      'N°1',
      '#MeToo',
      'Toyota™ Motor',
      'AT＆T',
      'Vision <2030>',
      '¿Qué? Media',
    ];
    expect(names.map((name) => show(symbolsOf(name).symbols))).toEqual([
      'hello;magazine',
      'a;star',
      'n;1',
      'metoo',
      'toyota;motor',
      'at_t',
      'vision;2030',
      'que;media',
    ]);
    expect(names.map(brokenBy).filter(Boolean)).toEqual([]);
  });

  it('tells the sign over which it does not read', () => {
    const names = ['Vision €2030', '😀 Media', 'Media 😀', '€', ''];
    expect(names.map(brokenBy)).toEqual(['€', '😀', undefined, undefined, undefined]);
  });

  it('leaves out separators before and behind', () => {
    expect(show(symbolsOf(' «M.G.X.» ').symbols)).toBe('m_g_x');
  });

  it('tells a pause from a space', () => {
    expect(show(symbolsOf('NASDAQ: MGX').symbols)).toBe('nasdaq;mgx');
    expect(show(symbolsOf('Economy, Finance').symbols)).toBe('economy;finance');
    expect(show(symbolsOf('Feb. 10').symbols)).toBe('feb;10');
  });

  it('parts what is written together where the kind of letter changes and behind ta marbuta', () => {
    expect(show(symbolsOf('Vision2030').symbols)).toBe('vision_2030');
    expect(show(symbolsOf('شركةMGX').symbols)).toBe('شركه_mgx');
    expect(show(symbolsOf('المتحدةوفرنسا').symbols)).toBe('المتحده_وفرنسا');
  });

  it('does not part the letters of one character', () => {
    expect(show(symbolsOf('2ﻻ œ').symbols)).toBe('2_لا_oe');
  });

  it('ends a symbol behind its combining marks, not behind invisible characters', () => {
    expect(ends('e\u0301\u0302a\u00adb')).toEqual(['e3', 'a4', 'b6']);
    expect(ends('نَـا')).toEqual(['ن2', 'ا4']);
  });

  it('remembers which symbols are capitals', () => {
    expect(symbolsOf('McX é').upper).toEqual([true, false, true, false, false]);
  });

  it('reads nothing from a text without letters', () => {
    for (const text of ['', ' ', '—', '\n', '🙂', '\ud800']) expect(symbolsOf(text).symbols).toEqual([]);
  });
});
