import { expect, test } from 'vitest';
import { describe, differenceOf, type Found } from '../../pages/difference.ts';

const found = (...texts: string[]): Found[] => texts.map((text) => ({ type: 'person', text, around: '' }));
const texts = (list: readonly Found[]): string[] => list.map(({ text }) => text);

test('the same mentions in the same order leave no difference, whatever their white space', () => {
  const got = differenceOf(found('Jean-Noël Barrot', 'Macron'), found('Jean-Noël\n\t Barrot', 'Macron'));
  expect(got).toEqual({ missing: [], tooMuch: [] });
});

test('a mention that is wanted twice and got once is missing once', () => {
  const { missing, tooMuch } = differenceOf(found('MGX', 'Macron', 'MGX'), found('Macron', 'MGX'));
  expect([texts(missing), texts(tooMuch)]).toEqual([['MGX'], []]);
});

test('a mention at another place is both missing and too much', () => {
  const { missing, tooMuch } = differenceOf(found('MGX', 'Macron'), found('Macron', 'MGX'));
  expect([texts(missing), texts(tooMuch)]).toEqual([['MGX'], ['MGX']]);
});

test('a mention under another type is another one', () => {
  const place = found('Élysée').map((one) => ({ ...one, type: 'place' }));
  expect(differenceOf(place, found('Élysée'))).toEqual({ missing: place, tooMuch: found('Élysée') });
});

test('a mention is described in one line with what stands around it', () => {
  const one = { type: 'place', text: 'Abu\n Dhabi', around: 'in\t […],  and' };
  expect(describe(one)).toBe('place “Abu Dhabi” in “in […], and”');
});
