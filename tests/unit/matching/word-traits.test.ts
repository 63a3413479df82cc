import { describe, expect, it } from 'vitest';
import {
  AFTER_SURNAME,
  BEFORE_NAME,
  BODY,
  DEFINITE,
  JOINING,
  MAY_BE_NISBA,
  PURPOSE,
  TITLE,
  traitsOf,
  traitsWithoutClitics,
} from '../../../matching/word-traits.ts';

const whole = (word: string) => ({ start: 0, end: word.length });
const own = (word: string): number => traitsOf(word, whole(word));
const withoutClitics = (word: string): number => traitsWithoutClitics(word, whole(word));

/** A word of as many letters that is kept in the same slot, since its hash is the same: one more × 31, 31 less. */
function sameSlot(word: string): string {
  const [last, other] = [word.charCodeAt(word.length - 1), word.charCodeAt(word.length - 2)];
  return word.slice(0, -2) + String.fromCharCode(other + 1, last - 31);
}

describe('the traits of a word', () => {
  it.each(['كأس', 'وكأس', 'بكأس', 'ولكأس', 'الجامعة', 'وللجامعة'])('are known without its clitics: %s', (word) => {
    expect(withoutClitics(word) & BEFORE_NAME).toBe(BEFORE_NAME);
  });

  it('are its own alone where clitics are not taken off', () => {
    expect(own('وكأس') & BEFORE_NAME).toBe(0);
    expect(own('كأس') & BEFORE_NAME).toBe(BEFORE_NAME);
    expect(withoutClitics('والشيخ') & TITLE).toBe(TITLE);
  });

  it('hold what its first letters and its ending tell', () => {
    expect(own('للدراسات') & (DEFINITE | PURPOSE)).toBe(DEFINITE | PURPOSE);
    expect(own('السعودية') & (DEFINITE | MAY_BE_NISBA | PURPOSE)).toBe(DEFINITE | MAY_BE_NISBA);
    expect(own('إلى') & DEFINITE).toBe(0);
  });

  it.each(['authority', 'AUTHORITY', 'autho\u00adrity'])('do not depend on how it is written: %j', (word) => {
    expect(own(word) & BODY).toBe(BODY);
  });

  it('are those of the word between the offsets', () => {
    expect(traitsOf('the law of', { start: 4, end: 7 })).toBe(AFTER_SURNAME);
    expect(traitsOf('the law of', { start: 4, end: 6 })).toBe(0);
    expect(traitsOf('', { start: 0, end: 0 })).toBe(0);
  });

  it('do not change when a word of the same slot was looked up between', () => {
    for (const word of ['and', sameSlot('and'), 'and']) expect(own(word)).toBe(word === 'and' ? JOINING : 0);
    for (const word of ['كأس', sameSlot('كأس'), 'كأس'])
      expect(withoutClitics(word)).toBe(word === 'كأس' ? BEFORE_NAME : 0);
  });

  it('do not change when more words than are kept were looked up between', () => {
    const words = ['and', 'law', 'وكأس', 'للدراسات', 'السعودية', 'authority', 'xyz'];
    const first = words.map((word) => [own(word), withoutClitics(word)]);
    for (let i = 0; i < 20_000; i++) own(`word${i}`);
    expect(words.map((word) => [own(word), withoutClitics(word)])).toEqual(first);
  });
});
