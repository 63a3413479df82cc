import type { IndexedEntity } from './index.ts';
import { isUpper } from './reader.ts';
import type { Place } from './sightings.ts';
import { wordAfter } from './surroundings.ts';

const PAUSE = /[,;:،؛]|\p{L}{2}\.\s/u;
const REGISTERED = /^[^,;:.]+, [^,;:.]+$/;

/**
 * True if a person’s name is none because a pause parts it: a surname stands before the given name only as in a register,
 * BARROT, Jean-Noël; not at the end of a sentence, and not in a list of people (Lombard, Éric Zemmour).
 */
export function isParted(text: string, { start, end }: Place, { type }: IndexedEntity): boolean {
  if (type !== 'person') return false;
  const name = text.slice(start, end);
  if (!PAUSE.test(name)) return false;
  const next = wordAfter(text, end);
  return !REGISTERED.test(name) || (next !== undefined && isUpper(text[next.start] as string));
}
