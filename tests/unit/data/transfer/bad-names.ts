import type { BadRow } from './bad-row.ts';

const table = (headings: string, row: string): string => `name,${headings}\nSound Name,\n${row}\n`;

export const BAD_TABLES: readonly BadRow[] = [
  ['a type that is none', table('type', 'Jane Doe,robot'), /^3 jane-doe type: must be "person"/],
  ['a place of an odd kind', table('type,kind', 'Jane Doe,place,moon'), /^3 jane-doe kind: must be "country"/],
  ['an id that is none', table('id', 'Jane Doe,Jane!'), /^3 Jane! id: must be kebab-case/],
  ['a row without a name', table('description', ',of nobody'), /^3 .* name\.\w\w: must not be empty/],
  ['a name of one letter', table('type', 'J,'), /^3 j aliases\.0\.text: is a single letter/],
  [
    'a sign that no name goes over',
    table('type', 'Jane 😀 Doe,'),
    /^3 jane-doe aliases\.0\.text: no name is read over 😀/,
  ],
  [
    'a fact without a source',
    table('fact,date', 'Jane Doe,She did,2025'),
    /^3 jane-doe facts\.0\.sources: needs at least one/,
  ],
  [
    'a fact without a date',
    table('fact,url', 'Jane Doe,She did,https://a.example'),
    /^3 jane-doe facts\.0\.asOf: must be a real date/,
  ],
  [
    'a date that is yet to come',
    table('fact,date,url', 'Jane Doe,She will,2999-01,https://a.example'),
    /^3 jane-doe facts\.0\.asOf: 2999-01 is in the future/,
  ],
  [
    'a script for a source',
    table('fact,date,url', 'Jane Doe,x,2025,javascript:x'),
    /^3 jane-doe facts\.0\.sources\.0\.url: must begin/,
  ],
  [
    'one id with two names',
    table('id', 'Jane Doe,one\nJohn Roe,one'),
    /^4 one name\.en: row 3 has the same id and says otherwise/,
  ],
  [
    'a quote that is not closed',
    table('type', '"Jane Doe,person\nJohn Roe,'),
    /^3 .*a quote in this row is not closed/,
  ],
  ['a quote in a cell', table('type', '"Jane" Doe,person'), /^3 .*a quote in this row is not closed/],
];

export const BAD_LISTS: readonly BadRow[] = [
  ['a name of one letter', 'Jane Doe\n\nX\n', /^3 x aliases\.0\.text: is a single letter or digit/],
  ['a name of marks', 'Jane Doe\n…\n', /^2 name-\w+ aliases\.0\.text: has no letter or digit/],
  ['a name that stands there twice', 'Jane Doe\nJohn Roe\nJane Doe', /^3 jane-doe id: row 1 has the same id/],
  ['nothing between bars', 'Jane Doe\n | ', /^2 .* name\.\w\w: must not be empty/],
  ['a name without end', `Jane Doe\n${'ab '.repeat(2000)}`, /^2 .* has 5999 characters/],
];
