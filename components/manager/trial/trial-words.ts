import type { EditorWords } from '../../words/editor-words.ts';
import { format } from '../../words/format.ts';
import type { Tried } from './try-text.ts';

const TAKEN = { name: 'byName', 'full-name': 'byFullName', figure: 'byFigure' } as const;

function whyTaken(tried: Tried & { taken: true }, words: EditorWords['trial']): string {
  const { by, evidence } = tried;
  if (by !== 'context') return words[TAKEN[by]];
  return evidence ? format(words.byContext, { evidence }) : words.byName;
}

function whyLeft({ objection, evidence }: Tried & { taken: false }, words: EditorWords['trial']): string {
  const reason = words.objections[objection];
  return evidence ? format(words.because, { reason, evidence }) : reason;
}

/** What became of words of a text, and why, as a sentence. Offsets are told from 1, as readers count. */
export function trialText(tried: Tried, text: string, words: EditorWords['trial']): string {
  const said = text.slice(tried.start, tried.end).replace(/\s+/g, ' ');
  const why = tried.taken ? whyTaken(tried, words) : whyLeft(tried, words);
  return format(tried.taken ? words.taken : words.left, { words: said, at: tried.start + 1, why });
}
