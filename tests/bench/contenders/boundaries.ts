import type { Span } from './contender.ts';

const WORD = /[\p{L}\p{N}\p{M}]/u;

/** 1 for each unit of a word, looked up once, since a pattern for each hit would weigh on the packages. */
const isWordUnit = Uint8Array.from({ length: 1 << 16 }, (_, unit) => (WORD.test(String.fromCharCode(unit)) ? 1 : 0));

/** True if neither side of the span goes on a word. */
export const isWhole = (text: string, { start, end }: Span): boolean =>
  (start === 0 || isWordUnit[text.charCodeAt(start - 1)] === 0) &&
  (end === text.length || isWordUnit[text.charCodeAt(end)] === 0);
