import { spread } from './word-hash.ts';

/*
 * The filter spares nearly all words of a text a look into the table of entries. It holds pairs of bits, two for each hash, of a
 * first word or of several words; where no entry begins with words of a hash, hardly ever both say that one may.
 */

/** An entry ends with the words of this hash … */
export const ENDS = 1;
/** … or goes on from them. */
export const GOES_ON = 2;

/** What a filter says of a hash: `ENDS`, `GOES_ON`, both or 0. `shift` is `shiftFor` its length. */
export const askFilter = (filter: Uint8Array, hash: number, shift: number): number =>
  pairAt(filter, spread(hash) >>> shift) & pairAt(filter, spread(~hash) >>> shift);

const pairAt = (filter: Uint8Array, pair: number): number => ((filter[pair >>> 2] as number) >>> ((pair & 3) << 1)) & 3;

/** Adds to what a filter says of a hash. */
export function tellFilter(filter: Uint8Array, hash: number, bits: number): void {
  const shift = shiftFor(filter.length);
  for (const pair of [spread(hash) >>> shift, spread(~hash) >>> shift])
    filter[pair >>> 2] = (filter[pair >>> 2] as number) | (bits << ((pair & 3) << 1));
}

const PAIRS_PER_BYTE = 4;

/** How far hashes are shifted for a filter of so many bytes, a power of 2. */
export const shiftFor = (bytes: number): number => 32 - Math.log2(bytes * PAIRS_PER_BYTE);

/** Of words that are none of the entries’, about one in twenty passes at least … */
const LEAST_PAIRS_PER_WORD = 6;
/** … and one in sixty, where this takes no more memory than a processor has near. */
const PAIRS_PER_WORD = 12;
const NEAR_BYTES = 1 << 15;
const LEAST_BYTES = 1 << 13;

const powerOfTwo = (bytes: number): number => 2 ** Math.ceil(Math.log2(bytes + 1));

/** The length of a filter for so many words, in bytes. */
export function filterLength(words: number): number {
  const wanted = powerOfTwo((words * PAIRS_PER_WORD) / PAIRS_PER_BYTE);
  const least = powerOfTwo((words * LEAST_PAIRS_PER_WORD) / PAIRS_PER_BYTE);
  return Math.max(LEAST_BYTES, wanted <= NEAR_BYTES ? wanted : least);
}
