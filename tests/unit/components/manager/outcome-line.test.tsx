import { expect, it } from 'vitest';
import { OutcomeLine } from '../../../../components/manager/outcome-line.tsx';
import type { Doing, Telling } from '../../../../components/manager/use-doing.ts';
import { LANGUAGES, type Language } from '../../../../data/records/language.ts';
import { drawn, textOf } from './fixtures.tsx';

const told = (text: Telling, language: Language): string => {
  const outcome = { state: 'done', change: undefined, how: 'done', text } as const;
  return textOf(
    drawn(<OutcomeLine doing={{ outcome } as unknown as Doing} page="dataset" onUndo={() => undefined} />, language),
  );
};

it('tells what was done in the language that the page has now, not in that of then', () => {
  const texts = LANGUAGES.map((language) => told(({ editor }) => editor.saved, language).trim());
  expect(texts).toEqual(['تم الحفظ.', 'Enregistré.', 'Saved.'].map((text) => expect.stringContaining(text)));
});
