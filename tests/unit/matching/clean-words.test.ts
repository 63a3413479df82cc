import { describe, expect, it } from 'vitest';
import { cleanWords } from '../../../matching/clean-words.ts';
import { unitTable } from '../../../matching/units.ts';
import { endOfRun, hashOfRun, offsetAt, startOfRun, type Words, wordsOf } from '../../../matching/words.ts';

const TABLE = unitTable(Array.from('abcdefghijklmnopqrstuvwxyzابهلامف', (letter) => letter.charCodeAt(0)));

const cleaned = (text: string, from = 0, end = text.length) => cleanWords(text, TABLE, from, end);

/** The runs of a stretch as they are written without marks. */
function runsOf(text: string): string[] {
  const words = cleaned(text);
  return Array.from({ length: words.count }, (_, run) =>
    words.text.slice(startOfRun(words, run), endOfRun(words, run)),
  );
}

/** Each letter with the offset where it stands. */
function letters(text: string, from?: number, end?: number): string {
  const words = cleaned(text, from, end);
  return Array.from(words.text, (letter, position) => letter + offsetAt(words, position)).join(' ');
}

const hashesOf = (words: Words): number[] => Array.from({ length: words.count }, (_, run) => hashOfRun(words, run));

describe('a cleaned stretch', () => {
  it.each([
    ['marks', 'ae\u0301\u0323b', 'a0 e1 b4'],
    ['invisible characters', 'a\u00ad\u200bb', 'a0 b3'],
    ['harakat and tatweel', 'هَـب', 'ه0 ب3'],
    ['œ', 'bœuf', 'b0 o1 e1 u2 f3'],
    ['ﻻ', 'فﻻب', 'ف0 ل1 ا1 ب2'],
  ])('knows where letters stand behind %s', (_, text, expected) => expect(letters(text)).toBe(expected));

  it('counts from the beginning of the text, wherever it lies itself', () => {
    expect(letters('one cœur two', 4, 8)).toBe('c4 o5 e5 u6 r7');
  });

  it.each(['\u0301', '\u064e\u0640', '\u200b\u00ad', ''])('has no words if it has only marks: %j', (marks) => {
    expect(runsOf(marks)).toEqual([]);
  });

  it.each([
    ['bœuf2026', ['boeuf', '2026']],
    ['e\u0301te\u0301', ['ete']],
    ['هةًف', ['هة', 'ف']],
  ])('falls into words as without marks: %s', (text, words) => expect(runsOf(text)).toEqual(words));

  it.each([2, 254, 256, 258, 5000])('of %i short words has the hashes that they have without marks', (count) => {
    const plain = 'a1'.repeat(count / 2);
    const expected = hashesOf(wordsOf(plain, TABLE));
    expect(expected).toHaveLength(count);
    expect(hashesOf(cleaned(`${plain}\u0301`))).toEqual(expected);
  });
});
