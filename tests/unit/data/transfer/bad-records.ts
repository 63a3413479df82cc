import {
  CITY,
  CONTEXT,
  DEAL,
  FACT,
  FACTS,
  FIGURE,
  ORGANISATION,
  PERSON,
  RECORDED,
  SOURCE,
  TENURE,
} from '../records/examples.ts';
import type { BadRow } from './bad-row.ts';
import { packText } from './importing.ts';

type Json = Record<string, unknown>;

/** A pack of a sound entity and a bad one behind it. */
const pack = (bad: unknown, more: Json = {}): string => packText({ entities: [CITY, bad], ...more });
const person = (change: Json): string => pack({ ...PERSON, ...change });
const deal = (change: Json): string => pack({ ...DEAL, parties: [], ...change });
const aliased = (text: unknown, more: Json = {}): string => person({ aliases: [{ text, lang: 'en', ...more }] });
const related = (to: unknown, kind = 'part-of'): string => person({ relations: [{ kind, to }] });
const sourced = (source: Json): string => person({ facts: [{ ...FACT, sources: [{ ...SOURCE, ...source }] }] });
const linked = (kind: string, ...ids: string[]): Json[] =>
  ids.map((id, i) => ({ ...ORGANISATION, id, relations: [{ kind, to: ids[(i + 1) % ids.length] }] }));
/** As JSON, since an object literal would take `__proto__` for its prototype. */
const polluted = (key: string): string =>
  packText({ entities: [CITY, { ...PERSON, mark: 1 }] }).replace('"mark":1', `"${key}":{"polluted":1}`);

const shapes: readonly BadRow[] = [
  ['null', pack(null), /^2 {2}.*must be an object, and is null$/],
  ['a number', pack(7), /^2 {2}.*must be an object, and is 7$/],
  ['a list', pack([PERSON]), /^2 {2}type: /],
  ['an empty object', pack({}), /^2 {2}type: is missing$/],
  ['no type', person({ type: undefined }), /^2 jane-doe type: is missing$/],
  [
    'a type that is none',
    person({ type: 'robot' }),
    /^2 jane-doe type: must be "person", "organisation", .*, and is "robot"$/,
  ],
  ['no id', person({ id: undefined }), /^2 {2}id: is missing$/],
  ['an id in capitals', person({ id: 'Jane' }), /^2 Jane id: must be kebab-case/],
  ['an id with blanks', person({ id: 'jane doe' }), /^2 jane doe id: must be kebab-case/],
  ['an id in Arabic', person({ id: 'باريس' }), /id: must be kebab-case/],
  ['an id that is __proto__', person({ id: '__proto__' }), /^2 __proto__ id: must be kebab-case/],
  ['no name', person({ name: undefined }), /name: is missing/],
  ['a name that is a text', person({ name: 'Jane' }), /name: must be an object, and is "Jane"/],
  ['a name without French', person({ name: { ar: 'x', en: 'x' } }), /name\.fr: is missing/],
  ['a blank name', person({ name: { ar: 'x', fr: 'x', en: ' \u00a0' } }), /name\.en: must not be empty/],
  ['a name that is a number', person({ name: { ar: 'x', fr: 'x', en: 7 } }), /name\.en: must be a text, and is 7/],
  ['a language too many', person({ name: { ar: 'x', fr: 'x', en: 'x', de: 'x' } }), /name\.de: no field has this name/],
  ['no description', person({ description: undefined }), /description: is missing/],
  ['no prominence', person({ prominence: undefined }), /prominence: is missing/],
  ['too high a prominence', person({ prominence: 4 }), /prominence: must be 0, 1, 2, 3, and is 4/],
  ['a field too many', person({ html: '<b>x</b>' }), /html: no field has this name/],
  ['aliases that are a text', person({ aliases: 'Jane' }), /aliases: must be a list, and is "Jane"/],
  ['no facts', person({ facts: undefined }), /facts: is missing/],
  ['a place of no kind', pack({ ...CITY, id: 'x', kind: undefined }), /^2 x kind: is missing/],
  [
    'a place of an odd kind',
    pack({ ...CITY, id: 'x', kind: 'moon' }),
    /kind: must be "country", "city", "region", "site"/,
  ],
];

const aliases: readonly BadRow[] = [
  ['an empty alias', aliased(''), /aliases\.0\.text: must not be empty/],
  ['an alias of blanks', aliased(' \t\u00a0'), /aliases\.0\.text: must not be empty/],
  ['an alias that is no text', aliased(null), /aliases\.0\.text: must be a text, and is null/],
  ['an alias of one letter', aliased('A'), /aliases\.0\.text: is a single letter or digit/],
  ['an alias of one Arabic letter', aliased('و', { lang: 'ar' }), /is a single letter or digit/],
  ['an alias of one digit', aliased('7'), /is a single letter or digit/],
  ['a letter in quotes', aliased('«A»'), /is a single letter or digit/],
  ['a letter with its marks', aliased('e\u0301\u0302'), /is a single letter or digit/],
  ['an alias of marks', aliased('\u064e\u0650\u0651', { lang: 'ar' }), /has no letter or digit/],
  ['an alias of invisible characters', aliased('\u200b\u200d\u2066'), /has no letter or digit/],
  ['an alias of tatweels', aliased('ـــ', { lang: 'ar' }), /has no letter or digit/],
  ['an alias of stops', aliased('...'), /has no letter or digit/],
  ['an alias of an emoji', aliased('🙂'), /has no letter or digit/],
  ['an alternative of one letter', aliased('{Jane|J}'), /is a single letter or digit/],
  ['an alternative of nothing', aliased('{Jane|}'), /has no letter or digit/],
  ['alternatives without end', aliased('{ab|cd}'.repeat(40)), /stands for more than 5000 spellings/],
  ['an alias without end', aliased('ab '.repeat(1000)), /has 2999 characters/],
  ['an alias in German', aliased('Jana', { lang: 'de' }), /aliases\.0\.lang: one of ar, fr, en/],
  ['an odd rule of case', aliased('Jane', { case: 'loud' }), /aliases\.0\.case: must be "smart", "exact", "any"/],
  [
    'a context that nobody has',
    aliased('Jane', { context: { for: ['nowhere'] } }),
    /context\.for: no context has the id "nowhere"/,
  ],
  ['a rule too many', aliased('Jane', { regexp: '.*' }), /aliases\.0\.regexp: no field has this name/],
  ['a longer name of marks', person({ neverInside: ['!'] }), /neverInside\.0: has no letter or digit/],
];

const facts: readonly BadRow[] = [
  ['a fact without sources', person({ facts: [{ ...FACT, sources: [] }] }), /facts\.0\.sources: needs at least one/],
  ['a deal that is yet to be signed', deal({ signed: '2999' }), /signed: 2999 is in the future/],
  ['a source that is yet to appear', sourced({ published: '2999-01-02' }), /sources\.0\.published: 2999-01-02 is in/],
  ['a fact without a date', person({ facts: [{ ...FACT, asOf: undefined }] }), /facts\.0\.asOf: is missing/],
  [
    'a fact of 30 February',
    person({ facts: [{ ...FACT, asOf: '2025-02-30' }] }),
    /facts\.0\.asOf: must be a real date/,
  ],
  ['two facts of one id', person({ facts: [...FACTS, FACT] }), /facts: two facts have the id "signing"/],
  ['a source that is a script', sourced({ url: 'javascript:alert(1)' }), /url: must begin with https/],
  ['a source that is data', sourced({ url: 'data:text/html,x' }), /url: must begin with https/],
  ['a source on this machine', sourced({ url: 'file:///etc/passwd' }), /url: must begin with https/],
  ['a source that is no address', sourced({ url: 'press' }), /url: must be a full address/],
  ['a source that nobody published', sourced({ publisher: '' }), /publisher: must not be empty/],
  ['a quote that is too long', sourced({ says: 'word '.repeat(21) }), /says: must quote at most 20/],
  [
    'a role with no time',
    person({ roles: [{ ...TENURE, asOf: undefined, of: { name: PERSON.name } }] }),
    /roles\.0: needs until/,
  ],
  [
    'a role that ends before it began',
    person({ roles: [{ ...TENURE, from: '2026', of: { name: PERSON.name } }] }),
    /roles\.0: from must not be after/,
  ],
  ['roles of a city', pack({ ...CITY, id: 'x', roles: [] }), /roles: no field has this name/],
  [
    'a figure without values',
    deal({ figures: [{ ...FIGURE, history: [] }] }),
    /figures\.0\.history: needs at least one/,
  ],
  [
    'a figure below nought',
    deal({ figures: [{ ...FIGURE, history: [{ ...RECORDED, exact: -1 }] }] }),
    /must not be negative/,
  ],
  ['a figure in an odd unit', deal({ figures: [{ ...FIGURE, unit: 'BTC' }] }), /figures\.0\.unit: must be "EUR"/],
  ['two figures of one id', deal({ figures: [FIGURE, FIGURE] }), /figures: two figures have the id "capacity"/],
];

const ties: readonly BadRow[] = [
  ['a relation to nobody', related('nobody'), /^2 jane-doe relations\.0\.to: no entity has the id "nobody"$/],
  ['a relation to itself', related('jane-doe'), /relations\.0\.to: points to its own record|part-of runs in a circle/],
  ['a relation of an odd kind', related('some-city', 'eats'), /relations\.0\.kind: must be "leads"/],
  ['a relation to __proto__', related('__proto__'), /relations\.0\.to: must be kebab-case/],
  ['a relation to constructor', related('constructor'), /relations\.0\.to: no entity has the id "constructor"/],
  ['a party that is nobody', deal({ parties: ['nobody'] }), /parties\.0: no entity has the id "nobody"/],
  ['a party that is a number', deal({ parties: [7] }), /parties\.0: an id, or/],
  ['a role at nobody', person({ roles: [{ ...TENURE, of: 'nobody' }] }), /roles\.0\.of: no entity has the id/],
  [
    'a description by an unknown context',
    deal({ described: { sides: [['none']] } }),
    /described\.sides: no context has/,
  ],
  ['two of one id', pack(PERSON, { entities: [CITY, PERSON, PERSON] }), /^3 jane-doe id: row 2 has the same id/],
  [
    'a context of an odd shape',
    pack(PERSON, { contexts: [{ ...CONTEXT, words: 7 }] }),
    /^1 press contexts\.0\.words: must be an object, and is 7/,
  ],
  ['a context without an id', pack(PERSON, { contexts: [7] }), /^1 {2}contexts\.0\..*must be an object/],
  [
    'two contexts of one id',
    pack(PERSON, { contexts: [CONTEXT, CONTEXT] }),
    /^2 press contexts\.1\.id: row 1 has the same id/,
  ],
  [
    'a context of nobody',
    pack(PERSON, { contexts: [{ ...CONTEXT, entities: ['nobody'] }] }),
    /contexts\.0\.entities\.0: no entity/,
  ],
  [
    'a context of endless words',
    pack(PERSON, { contexts: [{ ...CONTEXT, words: { en: ['{a|b}'.repeat(30)] } }] }),
    /contexts\.0\.words\.en\.0: stands for more than/,
  ],
  [
    'two that are part of each other',
    packText({ entities: [CITY, ...linked('part-of', 'a', 'b')] }),
    /^2 a relations: part-of runs in a circle: . → . → ./,
  ],
  [
    'three that succeed each other',
    packText({ entities: [CITY, ...linked('succeeded-by', 'a', 'b', 'c')] }),
    /succeeded-by runs in a circle/,
  ],
  [
    'places in each other',
    packText({ entities: [CITY, ...linked('located-in', 'a', 'b')] }),
    /located-in runs in a circle/,
  ],
  ['the key __proto__', polluted('__proto__'), /__proto__: no field has this name/],
  ['the key constructor', polluted('constructor'), /constructor: no field has this name/],
  ['the key prototype', polluted('prototype'), /prototype: no field has this name/],
  ['the key toString', polluted('toString'), /toString: no field has this name/],
];

export const BAD_RECORDS: readonly BadRow[] = [...shapes, ...aliases, ...facts, ...ties];
