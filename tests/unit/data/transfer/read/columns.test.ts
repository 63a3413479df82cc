import { describe, expect, it } from 'vitest';
import { COLUMN_ROLES, type ColumnRole } from '../../../../../data/transfer/contract.ts';
import { guessRoles } from '../../../../../data/transfer/read/columns.ts';

const HEADINGS: readonly (readonly [string, ColumnRole])[] = [
  ['Name', 'name.en'],
  ['Full name', 'name.en'],
  ['name_ar', 'name.ar'],
  ['Name (French)', 'name.fr'],
  ['Nom anglais', 'name.en'],
  ['NOM FRANÇAIS', 'name.fr'],
  ['Dénomination / libellé (fr)', 'name.fr'],
  ['الاسم بالعربية', 'name.ar'],
  ['الاسم بالفرنسية', 'name.fr'],
  ['الإسم', 'name.en'],
  ['Other names', 'aliases.en'],
  ['AKA', 'aliases.en'],
  ['Autres noms', 'aliases.en'],
  ['aliasesAr', 'aliases.ar'],
  ['أسماء أخرى بالعربية', 'aliases.ar'],
  ['Description', 'description.en'],
  ['résumé fr', 'description.fr'],
  ['الوصف بالعربية', 'description.ar'],
  ['Category', 'type'],
  ['Type de lieu', 'type'],
  ['النوع', 'type'],
  ['Kind', 'kind'],
  ['ID', 'id'],
  ['person id', 'id'],
  ['identifiant', 'id'],
  ['المعرّف', 'id'],
  ['Fact', 'fact.en'],
  ['fait_fr', 'fact.fr'],
  ['معلومة عربية', 'fact.ar'],
  ['As of', 'fact.asOf'],
  ['Date of the fact', 'fact.asOf'],
  ['تاريخ الواقعة', 'fact.asOf'],
  ['Source', 'fact.url'],
  ['Lien', 'fact.url'],
  ['الرابط', 'fact.url'],
  ['Publisher', 'fact.publisher'],
  ['Éditeur', 'fact.publisher'],
  ['الناشر', 'fact.publisher'],
  ['Shoe size', 'ignore'],
  ['', 'ignore'],
];

describe('the role of a column', () => {
  it.each(HEADINGS)('%j is %s', (heading, role) => {
    expect(guessRoles([heading], [], 'en')).toEqual([role]);
  });

  it('is what its heading says outright', () => {
    expect(guessRoles(COLUMN_ROLES, [], 'en')).toEqual(COLUMN_ROLES);
  });

  it('has the language of its cells where the heading names none', () => {
    const rows = [
      ['باريس', 'Paris'],
      ['ليون', 'Lyon'],
    ];
    expect(guessRoles(['nom', 'nom'], rows, 'fr')).toEqual(['name.ar', 'name.fr']);
  });

  it.each([
    ['Organisation,Name', 'ignore,name.en'],
    ['Company,Full name,Title', 'ignore,name.en,ignore'],
    ['Contact name,Name', 'ignore,name.en'],
    ['Organisation,Nom', 'ignore,name.en'],
    ['Entreprise,Nom complet', 'ignore,name.en'],
    ['المؤسسة,الاسم', 'ignore,name.en'],
    ['الشركة,الاسم بالعربية', 'ignore,name.ar'],
    ['Name (English),الاسم,Nom (fr)', 'name.en,ignore,name.fr'],
    ['Name (en),Organisation (fr)', 'name.en,name.fr'],
    ['Organisation,Entity', 'name.en,ignore'],
  ])('of a name is that which says so: %s', (headings, roles) => {
    expect(guessRoles(headings.split(','), [], 'en').join(',')).toBe(roles);
  });

  it('of a name is not what is named beside it, though its cells are of another language', () => {
    const rows = [['Zorblatt Fund', 'خالد المبارك']];
    expect(guessRoles(['Organisation', 'الاسم'], rows, 'ar')).toEqual(['ignore', 'name.ar']);
  });

  it('is given once, but for aliases', () => {
    expect(guessRoles(['name', 'label', 'alias', 'aka'], [], 'en')).toEqual([
      'name.en',
      'ignore',
      'aliases.en',
      'aliases.en',
    ]);
  });
});
