import type { Place } from './sightings.ts';

const DOT = 0x2e;
const DOTTED = /^(?:\p{Lu}\.)+\p{Lu}$/u;

/** A span of dotted capitals takes in its own last dot: U.A.E. UTF-16 offsets. */
export function withLastDot(text: string, place: Place): Place {
  const { start, end } = place;
  if (text.charCodeAt(end) !== DOT || text.charCodeAt(end - 2) !== DOT) return place;
  return DOTTED.test(text.slice(start, end)) ? { start, end: end + 1 } : place;
}
