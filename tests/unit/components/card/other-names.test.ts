import { expect, it } from 'vitest';
import { otherNames } from '../../../../components/card/other-names.ts';

it('gives the other two languages, Arabic first', () => {
  const name = { ar: 'الإليزيه', fr: 'palais de l’Élysée', en: 'Élysée Palace' };
  expect(otherNames(name, 'fr')).toEqual([
    ['الإليزيه', 'ar'],
    ['Élysée Palace', 'en'],
  ]);
});

it('gives a spelling that languages share once', () => {
  const name = { ar: 'إم جي إكس', fr: 'MGX', en: 'MGX' };
  expect(otherNames(name, 'ar')).toEqual([['MGX', 'fr']]);
  expect(otherNames(name, 'en')).toEqual([['إم جي إكس', 'ar']]);
});
