import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { alias, contextRule } from '../../../../data/records/alias.ts';
import { context } from '../../../../data/records/context.ts';
import { isAfter, isPartialDate, partialDate } from '../../../../data/records/date.ts';
import { fact } from '../../../../data/records/fact.ts';
import { id } from '../../../../data/records/id.ts';
import { localized } from '../../../../data/records/language.ts';
import { relation } from '../../../../data/records/relation.ts';
import { source } from '../../../../data/records/source.ts';
import { CONTEXT, FACT, faults, SOURCE } from './examples.ts';

describe('an id', () => {
  it.each(['a', 'mgx', 'industry-4-0', 'saudi-vision-2030'])('may be %s', (text) =>
    expect(faults(id, text)).toEqual([]),
  );
  it.each(['', 'MGX', 'a--b', '-a', 'a-', 'a b', 'a_b', 'élysée', 'a#b', 3])('is never %j', (text) =>
    expect(faults(id, text)).toHaveLength(1),
  );
});

describe('a date', () => {
  it.each(['2025', '2025-02', '2025-02-06', '2024-02-29'])('may be %s', (text) => {
    expect(isPartialDate(text)).toBe(true);
    expect(faults(partialDate, text)).toEqual([]);
  });

  it.each([
    '',
    '25',
    '2025-2',
    '2025-13',
    '2025-02-30',
    '2023-02-29',
    '2025-02-06T00:00',
    '06/02/2025',
    '2025-00',
    'soon',
  ])('is never %j', (text) =>
    expect(faults(partialDate, text)).toEqual([': must be a real date as YYYY-MM-DD, YYYY-MM or YYYY']),
  );
});

describe('isAfter', () => {
  it.each([
    ['2025-02-07', '2025-02-06', true],
    ['2025-02-06', '2025-02-06', false],
    ['2025', '2024-12-31', true],
    ['2025-02', '2025-02-01', false],
    ['2024-12-31', '2025', false],
  ])('of %s and %s: %s', (date, other, is) => expect(isAfter(date, other)).toBe(is));
});

describe('a text in three languages', () => {
  it('has all three, with words in them', () => {
    expect(faults(localized, { ar: 'أ', fr: 'é', en: 'e' })).toEqual([]);
    expect(faults(localized, { ar: 'أ', fr: 'é' })).toHaveLength(1);
    expect(faults(localized, { ar: 'أ', fr: ' ', en: 'e' })).toEqual(['fr: must not be empty']);
    expect(faults(localized, { ar: 'أ', fr: 'é', en: 'e', de: 'd' })).toHaveLength(1);
  });
});

describe('a source', () => {
  it('has a web address and a publisher', () => {
    expect(faults(source, SOURCE)).toEqual([]);
    expect(faults(source, { ...SOURCE, publisher: '' })).toEqual(['publisher: must not be empty']);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://a.example', 'www.elysee.fr', ''])(
    'is never at %j',
    (url) => expect(faults(source, { ...SOURCE, url })).not.toEqual([]),
  );

  it('quotes at most 20 words', () => {
    expect(faults(source, { ...SOURCE, says: 'word '.repeat(20).trim() })).toEqual([]);
    expect(faults(source, { ...SOURCE, says: 'word '.repeat(21).trim() })).toEqual([
      'says: must quote at most 20 words',
    ]);
  });
});

describe('a fact', () => {
  it('is dated and has a source', () => {
    expect(faults(fact, FACT)).toEqual([]);
    expect(faults(fact, { ...FACT, sources: [] })).toEqual(['sources: needs at least one source']);
    expect(faults(fact, { ...FACT, asOf: undefined })).toHaveLength(1);
  });
});

describe('an alias', () => {
  const sound = { text: 'MGX', lang: 'en' };

  it('has a text and a language', () => {
    expect(faults(alias, sound)).toEqual([]);
    expect(faults(alias, { ...sound, text: ' ' })).toEqual(['text: must not be empty']);
    expect(faults(alias, { ...sound, lang: 'de' })).toEqual(['lang: one of ar, fr, en']);
  });

  it('takes the rules that there are, and no other', () => {
    const ruled = { ...sound, case: 'exact', afterFullName: true, delimited: true, notAfterWord: true };
    expect(faults(alias, ruled)).toEqual([]);
    expect(faults(alias, { ...sound, case: 'loose' })).toHaveLength(1);
    expect(faults(alias, { ...sound, afterName: true })).toHaveLength(1);
  });

  it('has a context rule that leaves where it says nothing, in the whole document', () => {
    expect(v.parse(contextRule, {})).toEqual({
      for: [],
      all: false,
      against: [],
      otherwise: 'leave',
      within: 'document',
    });
    expect(faults(contextRule, { for: ['Not An Id'] })).toHaveLength(1);
    expect(faults(contextRule, { within: 'page' })).toHaveLength(1);
    expect(faults(contextRule, { otherwise: 'maybe' })).toHaveLength(1);
  });
});

describe('a context', () => {
  it('may leave languages and entities out', () => {
    expect(v.parse(context, CONTEXT)).toEqual({ ...CONTEXT, words: { ar: [], fr: [], en: ['agency'] }, entities: [] });
    expect(faults(context, { ...CONTEXT, words: { en: [''] } })).toEqual(['words.en.0: must not be empty']);
    expect(faults(context, { ...CONTEXT, words: { de: [] } })).toHaveLength(1);
  });
});

describe('a relation', () => {
  it('is of a known kind', () => {
    expect(faults(relation, { kind: 'leads', to: 'mgx', asOf: '2025' })).toEqual([]);
    expect(faults(relation, { kind: 'likes', to: 'mgx' })).toHaveLength(1);
  });
});
