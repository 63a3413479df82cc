import type { Place, Said } from '../sightings.ts';
import { sentenceAround } from '../surroundings.ts';
import { cuesOf, FOREIGN, OTHER_KIND, tellsOfOtherKind } from './cues.ts';
import { isForeign, type Known } from './foreign.ts';

/** Sentences that are looked back at: further away a reader has lost who is told of, too. */
const MOST_SENTENCES = 3;

const LINE_BREAK = 10;

/** The sentence of a text that ends where another begins. */
const sentenceBefore = (text: string, start: number): Place => ({
  start: sentenceAround(text, { start: start - 1, end: start - 1 }).start,
  end: start,
});

/**
 * The sentences of a line before one of it, nearest first, with what each says: its cues, and if a stranger is its subject. Lines are
 * never cut, so a piece says as much as the whole.
 */
export function passageBefore(text: string, { start }: Place, known: Known): Said[] {
  const passage: Said[] = [];
  let at = start;
  while (at > 0 && text.charCodeAt(at - 1) !== LINE_BREAK && passage.length < MOST_SENTENCES) {
    const sentence = sentenceBefore(text, at);
    const words = text.slice(sentence.start, sentence.end);
    const traits = cuesOf(words) | (tellsOfOtherKind(words) ? OTHER_KIND : 0);
    const isOthers = isForeign({ text, sentence, known }, { start: at, end: at });
    passage.push({ ...sentence, traits: isOthers ? traits | FOREIGN : traits });
    at = sentence.start;
  }
  return passage;
}
