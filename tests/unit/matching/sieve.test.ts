import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maySiftUnclean } from '../../../matching/sieve.ts';
import { indexOfNames, taken } from './gazetteer.ts';

const NAMES = ['macron', 'قطر', 'الإليزيه', 'œuvre', 'رؤية 2030', 'g42'];
const INDEX = indexOfNames(...NAMES);
const MARKS = ['\u0301', '\u064e', '\u0640', '\u200b', '\u00ad'];

/** A text without spaces with a mark behind some of its letters. */
const marked = (texts: fc.Arbitrary<string>) =>
  fc
    .tuple(texts, fc.array(fc.constantFrom('', '', ...MARKS), { minLength: 12, maxLength: 12 }))
    .map(([text, marks]) => Array.from(text, (letter, i) => letter + (marks[i % marks.length] ?? '')).join(''));

const may = (text: string): boolean => maySiftUnclean(text, INDEX, 0, text.length);

describe('the sieve of words with marks', () => {
  it('keeps every one that a name begins with, clitics before it or not', () => {
    const words = fc.constantFrom(...NAMES.map((name) => name.split(' ')[0] as string));
    const forms = fc.tuple(fc.constantFrom('', 'و', 'ب', 'ول'), words).map(([clitics, word]) => clitics + word);
    fc.assert(fc.property(marked(forms), (text) => !taken(text, INDEX).length || may(text)));
  });

  it('keeps those that letters of two stand in, for they take more to tell', () => expect(may('x\u0301œx')).toBe(true));

  it('leaves nearly all others out', () => {
    const words = fc.sample(marked(fc.stringMatching(/^[a-z]{6,10}$/)), { numRuns: 1_000, seed: 7 });
    expect(words.filter(may).length).toBeLessThan(100);
  });
});
