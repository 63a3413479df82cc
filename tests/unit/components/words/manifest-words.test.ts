import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../../data/records/language.ts';

const wordsIn = (language: Language): Record<string, { message: string }> =>
  JSON.parse(readFileSync(new URL(`../../../../public/_locales/${language}/messages.json`, import.meta.url), 'utf8'));

describe.each(LANGUAGES)('the manifest’s words in %s', (language) => {
  it('are those of English', () => {
    expect(Object.keys(wordsIn(language))).toEqual(Object.keys(wordsIn('en')));
  });

  it('fit where stores and browsers show them', () => {
    const { name, description } = wordsIn(language);
    expect(name?.message.length).toBeLessThanOrEqual(45);
    expect(description?.message.length).toBeLessThanOrEqual(132);
  });
});
