import { seededRandom, shuffled } from './random.ts';

/** What one request of the extension holds at most, in UTF-16 units. */
export const PIECE_UNITS = 1 << 16;
const SEED = 20260601;

/**
 * Shuffles the sentences again and again until the pieces hold this many units together. Each piece is joined by
 * itself: a slice of a longer string is slower to read, which would flatter all who are compared with the floor.
 */
export function piecesOf(sentences: readonly string[], units: number, limit = PIECE_UNITS): string[] {
  if (sentences.length === 0) throw new Error('There are no sentences to make a text of.');
  const random = seededRandom(SEED);
  const pieces: string[] = [];
  let piece: string[] = [];
  let length = 0;
  let left = units;
  const close = () => {
    pieces.push(piece.join('\n'));
    piece = [];
    length = 0;
  };
  while (left > 0) {
    for (const sentence of shuffled(sentences, random)) {
      if (left <= 0) break;
      if (length + sentence.length + 1 > limit) close();
      piece.push(sentence);
      length += sentence.length + 1;
      left -= sentence.length + 1;
    }
  }
  close();
  return pieces;
}

/** Mentions in 1,000 units of ordinary text, in which names stand here and there. */
export const ORDINARY_DENSITY = 3;

/** The texts of the bench, as they are sent to where it runs. */
export interface Texts {
  /** Dense: about four times the mentions of the ordinary text. */
  readonly mixed: readonly string[];
  readonly arabic: readonly string[];
  /** The mixed text's sentences, thinned. */
  readonly ordinary: readonly string[];
}

/** The texts that all contenders read. */
export type TextKind = 'mixed' | 'arabic';
export const TEXT_KINDS: readonly TextKind[] = ['mixed', 'arabic'];

/** The texts that rules are measured on. */
export type RulesText = 'mixed' | 'ordinary';
export const RULES_TEXTS: readonly RulesText[] = ['mixed', 'ordinary'];

export const unitsOf = (pieces: readonly string[]): number => pieces.reduce((sum, { length }) => sum + length, 0);
