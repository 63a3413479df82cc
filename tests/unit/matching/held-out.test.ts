import { describe, expect, it } from 'vitest';
import { spot } from '../../../matching/spot.ts';
import { BUNDLED } from './bundled.ts';
import { ARABIC } from './held-out/ar.ts';
import { ENGLISH } from './held-out/en.ts';
import { FRENCH } from './held-out/fr.ts';

const MARKED = /\[([^\]]+)\]\((\??)([\w-]+)\)/g;

interface Expected {
  at: string;
  optional: boolean;
}

const place = (start: number, name: string, id: string): string => `${start} ${name} = ${id}`;

/** Parts a marked sentence into its text and the mentions that it expects. */
function parse(sentence: string): { text: string; expected: Expected[] } {
  const expected: Expected[] = [];
  let text = '';
  let from = 0;
  for (const { index, 0: whole, 1: name = '', 2: mark, 3: id = '' } of sentence.matchAll(MARKED)) {
    text += sentence.slice(from, index);
    expected.push({ at: place(text.length, name, id), optional: mark === '?' });
    text += name;
    from = index + whole.length;
  }
  return { text: text + sentence.slice(from), expected };
}

function spotted(text: string): string[] {
  return spot(text, BUNDLED).map(({ start, end, id }) => place(start, text.slice(start, end), id));
}

describe.each([
  ['English', ENGLISH],
  ['French', FRENCH],
  ['Arabic', ARABIC],
])('%s', (_, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    const { text, expected } = parse(sentence);
    const optional = expected.filter((mention) => mention.optional).map(({ at }) => at);
    const due = expected.filter((mention) => !mention.optional).map(({ at }) => at);
    expect(spotted(text).filter((at) => !optional.includes(at))).toEqual(due);
  });
});
