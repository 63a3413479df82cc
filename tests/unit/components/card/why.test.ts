import { expect, it } from 'vitest';
import { whyText } from '../../../../components/card/why.ts';
import { readerOf } from './readers.ts';
import { plain } from './written.ts';

const { words } = readerOf('fr');

it('shows the words of the page that decided', () => {
  expect(plain(whyText({ by: 'context', evidence: 'Arabie saoudite' }, words))).toContain('Arabie saoudite');
});

it('shows evidence that looks like a place to fill as it stands', () => {
  expect(plain(whyText({ by: 'context', evidence: '{evidence}' }, words))).toContain('{evidence}');
});

it('falls back to the name where there is no evidence to show', () => {
  expect(whyText({ by: 'context' }, words)).toBe(words.whyName);
  expect(whyText({ by: 'name' }, words)).toBe(words.whyName);
});

it('says that the full name stood above', () => {
  expect(whyText({ by: 'full-name' }, words)).toBe(words.whyFullName);
});
