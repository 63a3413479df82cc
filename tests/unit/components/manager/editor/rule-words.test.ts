import { describe, expect, it } from 'vitest';
import { type RuleReader, ruleWords } from '../../../../../components/manager/editor/rule-words.ts';
import { catalogueOf } from '../../../../../components/words/words.ts';
import type { Alias } from '../../../../../data/records/alias.ts';
import { LANGUAGES } from '../../../../../data/records/language.ts';

const readerOf = (language: RuleReader['language']): RuleReader => ({
  language,
  words: catalogueOf(language).editor,
  about: (id) => ({ saudi: 'Saudi Arabia', kenya: 'Kenya', qatar: 'Qatar' })[id] ?? id,
});
const told = (alias: Partial<Alias>, language: RuleReader['language'] = 'en') =>
  ruleWords(alias, readerOf(language)).map((text) => text.replace(/[\u2068\u2069]/g, ''));
const context = {
  for: ['saudi'],
  against: ['kenya', 'qatar'],
  all: false,
  otherwise: 'leave',
  within: 'document',
} as const;

describe('the rule of an alias, in words', () => {
  it('is none of one that always counts', () => {
    expect(told({ text: 'WAM', lang: 'en' })).toEqual([]);
  });

  it('names what must be near, and what must not be nearer', () => {
    expect(told({ context: { ...context, for: [...context.for], against: [...context.against] } })).toEqual([
      'needs Saudi Arabia near',
      'not Kenya or Qatar',
    ]);
    expect(told({ context: { ...context, for: ['saudi', 'kenya'], against: [], all: true } })).toEqual([
      'needs Saudi Arabia and Kenya near, all of them',
    ]);
  });

  it('tells each of the other conditions, in every language', () => {
    const alias = { described: true, afterFullName: true, delimited: true, notAfterWord: true };
    for (const language of LANGUAGES) expect(new Set(told(alias, language)).size).toBe(4);
  });
});
