import { describe, expect, it } from 'vitest';
import { type LineReader, valueLines } from '../../../../../components/manager/conflict/value-lines.ts';
import { catalogueOf } from '../../../../../components/words/words.ts';
import { LANGUAGES } from '../../../../../data/records/language.ts';
import { readPacks } from '../../../../../tools/packs.ts';

const readerOf = (language: LineReader['language']): LineReader => ({
  language,
  words: catalogueOf(language),
  names: new Map([['uae', { name: { ar: 'الإمارات', fr: 'Émirats', en: 'UAE' }, type: 'place' }]]),
});
const told = (key: string, value: unknown) =>
  valueLines(key, value, readerOf('en')).map(({ label, text }) => (label ? `${label}: ${text}` : text));

describe('a value of a record, line by line', () => {
  it('is a text in its languages', () => {
    expect(valueLines('name', { ar: 'أ', fr: 'é', en: 'e' }, readerOf('en')).map(({ language }) => language)).toEqual([
      ...LANGUAGES,
    ]);
  });

  it('is an alias in its language, with what is unusual of its rule', () => {
    const context = { for: ['saudi'], against: [], all: false, otherwise: 'take', within: 'document' };
    expect(told('aliases', { text: 'Vision 2030', lang: 'en', case: 'smart', context, afterFullName: true })).toEqual([
      'Vision 2030',
      'Capital letters: Capitals must be capitals',
      'Needs near it: saudi',
      'If nothing of it is near: Mark it all the same',
      'Only after the full name has stood',
    ]);
  });

  it('names entities, dates and choices as the reader’s language does', () => {
    expect(told('relations', { kind: 'owned-by', to: 'uae', asOf: '2025-02-06' })).toEqual([
      'Owned by',
      'To: UAE',
      'Held on: 6 Feb 2025',
    ]);
  });

  it('has its labels in the reader’s language, of every field of the bundled records', () => {
    const ENTITIES = readPacks().flatMap((pack) => pack.entities);
    const labels = ENTITIES.flatMap((entity) => Object.entries(entity)).flatMap(([key, value]) =>
      valueLines(key, value, readerOf('ar')).map(({ label }) => label),
    );
    expect([...new Set(labels)].filter((label) => label && !/\p{Script=Arabic}/u.test(label))).toEqual([]);
    expect(new Set(labels).size).toBeGreaterThan(12);
  });
});
