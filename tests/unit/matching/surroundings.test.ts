import { describe, expect, it } from 'vitest';
import {
  isDelimited,
  isInsideAddress,
  sentenceAround,
  wordsAfter,
  wordsBefore,
} from '../../../matching/surroundings.ts';

/** Where `name` stands in a text. */
const at = (text: string, name: string): [start: number, end: number] => {
  const start = text.indexOf(name);
  return [start, start + name.length];
};

describe('neighbouring words', () => {
  it('come nearest first', () => {
    expect(wordsBefore('one two three four', 14, 2)).toEqual(['three', 'two']);
    expect(wordsAfter('one two three four', 3, 2)).toEqual(['two', 'three']);
  });

  it('stop at punctuation and at the edges', () => {
    expect(wordsBefore('one. two, three', 10, 3)).toEqual([]);
    expect(wordsAfter('one, two', 3, 3)).toEqual([]);
    expect(wordsBefore('one', 0, 2)).toEqual([]);
    expect(wordsAfter('one', 3, 2)).toEqual([]);
  });

  it('keep their marks', () => {
    expect(wordsBefore('شَارع باريس', 6, 1)).toEqual(['شَارع']);
  });
});

describe('addresses', () => {
  it.each([
    ['https://www.elysee.fr/emmanuel-macron/2025', 'macron'],
    ['see www.mgx.example/about', 'mgx'],
    ['write to press@mgx.ae', 'mgx'],
    ['write to mgx@press.ae', 'mgx'],
    ['mgx.com', 'mgx'],
    ['uae.news', 'uae'],
    ['@MGX_fund', 'MGX'],
    ['photos.paris.fr', 'paris'],
  ])('hold names that are none: %s', (text, name) => expect(isInsideAddress(text, ...at(text, name))).toBe(true));

  it.each([
    ['MGX, the fund', 'MGX'],
    ['AFP/Getty', 'AFP'],
    ['End of text.MGX says', 'MGX'],
    ['#MGX', 'MGX'],
    ['France/UAE', 'UAE'],
    ['Paris.', 'Paris'],
  ])('are not seen in %s', (text, name) => expect(isInsideAddress(text, ...at(text, name))).toBe(false));

  it('are not looked for through a line of any length', () => {
    const text = `http://${'x'.repeat(5000)}/MGX`;
    expect(isInsideAddress(text, text.length - 3, text.length)).toBe(false);
  });
});

describe('delimiters', () => {
  it('stand on both sides, or on one with an edge of the line on the other', () => {
    expect(isDelimited('«x»', 1, 2)).toBe(true);
    expect(isDelimited('x:', 0, 1)).toBe(true);
    expect(isDelimited('a\n x /\nb', 3, 4)).toBe(true);
    expect(isDelimited('a x: b', 2, 3)).toBe(false);
    expect(isDelimited('x', 0, 1)).toBe(false);
  });

  it('are seen through white space and bidi marks', () => {
    expect(isDelimited('( \u200fx\u200e )', 3, 4)).toBe(true);
  });
});

describe('sentences', () => {
  const around = (text: string, name: string) => {
    const [start, end] = at(text, name);
    const sentence = sentenceAround(text, { start, end });
    return text.slice(sentence.start, sentence.end).trim();
  };

  it('end at a full stop before white space, and at a line break', () => {
    expect(around('One here. Two x there. Three', 'x')).toBe('Two x there');
    expect(around('One\nTwo x\nThree', 'x')).toBe('Two x');
    expect(around('ماذا؟ قال x هنا. نعم', 'x')).toBe('قال x هنا');
  });

  it('are no longer than a long sentence, though no full stop comes', () => {
    const text = `${'word '.repeat(1000)}x${' word'.repeat(1000)}`;
    expect(sentenceAround(text, { start: 5000, end: 5001 })).toEqual({ start: 4000, end: 6001 });
  });

  it('go through a decimal point and an address', () => {
    expect(around('About 4.0 and mgx.ae x say. Then', 'x')).toBe('About 4.0 and mgx.ae x say');
  });
});
