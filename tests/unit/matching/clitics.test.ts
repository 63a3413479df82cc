import { describe, expect, it } from 'vitest';
import { indexOfNames, taken } from './gazetteer.ts';

const FRANCE = indexOfNames('فرنسا');
const UAE = indexOfNames('الإمارات');

describe('clitics', () => {
  it.each(['و', 'ف', 'ب', 'ل', 'ك', 'س'])('finds a name behind %s', (clitic) => {
    expect(taken(`قال ${clitic}فرنسا قال`, FRANCE)).toEqual(['فرنسا']);
  });

  it.each(['وب', 'ول', 'وك', 'فل', 'فب', 'وس'])('finds a name behind the pair %s', (pair) => {
    expect(taken(`${pair}فرنسا`, FRANCE)).toEqual(['فرنسا']);
  });

  it('takes the whole word where لل has swallowed the article', () => {
    expect(taken('ذهب للإمارات', UAE)).toEqual(['للإمارات']);
    expect(taken('وللإمارات', UAE)).toEqual(['للإمارات']);
  });

  it('keeps the article where و or ب stand before it', () => {
    expect(taken('والإمارات وبالإمارات فالإمارات', UAE)).toEqual(['الإمارات', 'الإمارات', 'الإمارات']);
  });

  it('finds a name behind clitics with tatweel and marks', () => {
    expect(taken('لـفرنسا وَلِفَرنسا بـ«فرنسا»', FRANCE)).toEqual(['فرنسا', 'فَرنسا', 'فرنسا']);
  });

  it('finds a Latin name behind an Arabic clitic', () => {
    expect(taken('وMGX لـMGX الـMGX', indexOfNames('MGX'))).toEqual(['MGX', 'MGX', 'MGX']);
  });

  it('takes off no third clitic and no other letter', () => {
    expect(taken('وبلفرنسا وففرنسا مفرنسا', FRANCE)).toEqual([]);
  });

  it('reads a name that itself begins with such a letter', () => {
    expect(taken('باريس وباريس وبباريس', indexOfNames('باريس'))).toEqual(['باريس', 'باريس', 'باريس']);
  });

  it('leaves words alone that only begin like a name behind a clitic', () => {
    expect(taken('وامرأة دوام', indexOfNames('ام', 'وام'))).toEqual([]);
  });
});
