import type { Mention } from '../../../matching/decide.ts';

const MARKED = /\[([^\]]+)\]\((\??)([\w#-]+(?:=[\w-]+)?)\)/g;

export interface Expected {
  at: string;
  optional: boolean;
}

const place = (start: number, name: string, id: string): string => `${start} ${name} = ${id}`;

/**
 * Parts a marked sentence into its text and the mentions that it expects: `[text](id)`, `[text](?id)` for one that may be taken or
 * left, `[1 GW](deal#figure=2025-02-06)` for a figure with the date of the recorded one that it equals, or `null`.
 */
export function parse(sentence: string): { text: string; expected: Expected[] } {
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

/** Mentions as `parse` writes what is expected. */
export const written = (text: string, mentions: readonly Mention[]): string[] =>
  mentions.map(({ start, end, id, figure }) =>
    place(start, text.slice(start, end), figure ? `${id}=${figure.matches}` : id),
  );
