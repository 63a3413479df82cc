import { describe, expect, it } from 'vitest';
import { Notice } from '../../../../components/card/notice.tsx';
import { LANGUAGES, type Language } from '../../../../data/records/language.ts';
import { readerOf } from './readers.ts';
import { writtenBy } from './written.ts';

const written = (state: 'loading' | 'failed' | 'gone', language: Language = 'en') =>
  writtenBy(<Notice state={state} reader={readerOf(language)} />);

describe('Notice', () => {
  it.each(['loading', 'failed', 'gone'] as const)('%s: a dialog named by what happened, with a way out', (state) => {
    for (const language of LANGUAGES) {
      const { words } = readerOf(language);
      const elements = written(state, language);
      const [dialog] = elements;
      expect(dialog?.attributes).toMatchObject({ role: 'dialog', 'aria-labelledby': 'name', lang: language });
      expect(dialog?.attributes.dir).toBe(language === 'ar' ? 'rtl' : 'ltr');
      expect(elements.find(({ attributes }) => attributes.id === 'name')?.text).toBe(words[state]);
      expect(elements.some(({ attributes }) => attributes['aria-label'] === words.close)).toBe(true);
    }
  });

  it('offers another try only where one may help', () => {
    const buttons = (state: 'loading' | 'failed' | 'gone') =>
      written(state).filter(({ tag }) => tag === 'button').length;
    expect([buttons('loading'), buttons('failed'), buttons('gone')]).toEqual([1, 2, 1]);
  });
});
