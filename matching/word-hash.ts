import { LONGEST_ENTRY } from './spelling.ts';
import type { Codes } from './units.ts';

/*
 * Words are told apart by a polynomial hash of their codes, modulo 2²⁶: it is made letter by letter while a text is read, and
 * that of any part follows from those of what ends before and with it.
 */

/** The hash of what was read and one more code, or one more unit of the table: the base is the prime of FNV-1a. */
export const withCode = (hash: number, code: number): number => cut(Math.imul(hash, 0x01000193) + code);

/** What units have above their codes is no part of a hash. */
const cut = (hash: number): number => hash & 0x3ffffff;

/** The powers of the base, for lengths up to `LONGEST_ENTRY`, 255. */
export const POWERS = new Int32Array(LONGEST_ENTRY + 1);
POWERS[0] = 1;
for (let i = 1; i < POWERS.length; i++) POWERS[i] = Math.imul(POWERS[i - 1] as number, 0x01000193);

/** The hash of a beginning, followed by as many codes as the hash of an end has. */
export const joined = (beginning: number, end: number, length: number): number =>
  cut(Math.imul(beginning, POWERS[length] as number) + end);

/** The hash of the last `length` codes of what has been read; `beginning` is that of the others. Longer ends have none. */
export const endOf = (all: number, beginning: number, length: number): number =>
  cut(all - Math.imul(beginning, POWERS[length & 255] as number));

/** The hash of the codes between two positions. */
export function hashOf(codes: Codes, from: number, end: number): number {
  let hash = 0;
  for (let i = from; i < end; i++) hash = withCode(hash, codes[i] as number);
  return hash;
}

/** The hash of some words and one more. */
export const withWord = (words: number, next: number): number => Math.imul(words ^ (next >>> 15), 0xc2b2ae35) ^ next;

/** A hash whose high bits depend on all of it. */
export const spread = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
