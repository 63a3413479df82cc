import { COMMA, DOT, foldingTable, PAUSE, PAUSES } from './fold.ts';
import type { IndexedEntity } from './index.ts';
import { isUpper } from './reader.ts';
import type { Place } from './sightings.ts';
import { wordAfter } from './surroundings.ts';

const PAUSE_WITHIN = new RegExp(`[,${PAUSES}]|\\p{L}{2}\\.\\s`, 'u');
const REGISTERED = /^[^,;:.]+, [^,;:.]+$/;

/** Most names hold nothing like a pause, which is seen sooner than by a pattern. */
function mayHoldPause(text: string, start: number, end: number): boolean {
  const fold = foldingTable();
  for (let at = start; at < end; at++) {
    const value = fold[text.charCodeAt(at)] as number;
    if (value === DOT || value === COMMA || value === PAUSE) return true;
  }
  return false;
}

/**
 * True if a person’s name is none because a pause parts it: a surname stands before the given name only as in a register,
 * BARROT, Jean-Noël; not at the end of a sentence, and not in a list of people (Lombard, Éric Zemmour).
 */
export function isParted(text: string, { start, end }: Place, { type }: IndexedEntity): boolean {
  if (type !== 'person') return false;
  if (!mayHoldPause(text, start, end)) return false;
  const name = text.slice(start, end);
  if (!PAUSE_WITHIN.test(name)) return false;
  const next = wordAfter(text, end);
  return !REGISTERED.test(name) || (next !== undefined && isUpper(text, next.start));
}
