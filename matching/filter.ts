import { spread } from './word-hash.ts';

/*
 * The filter spares nearly all words of a text a look into the table of entries. It is made of blocks of 32 bits. A hash has a
 * block, and two places of 16 in it; a place holds a bit of each kind. Where no entry begins with words of a hash, hardly ever
 * do both places say that one may.
 */

/** An entry ends with the words of this hash … */
export const ENDS = 1;
/** … or goes on from them. */
export const GOES_ON = 0x10000;

/** What a filter says of a hash: `ENDS`, `GOES_ON`, both or 0. `shift` is `shiftFor` its length. */
export function askFilter(filter: Uint32Array, hash: number, shift: number): number {
  const mixed = spread(hash);
  const block = filter[mixed >>> shift] as number;
  return (block >>> (mixed & 15)) & (block >>> ((mixed >>> 4) & 15)) & 0x10001;
}

/** Adds to what a filter says of a hash. */
export function tellFilter(filter: Uint32Array, hash: number, bits: number): void {
  const mixed = spread(hash);
  const block = mixed >>> shiftFor(filter.length);
  filter[block] = (filter[block] as number) | (bits << (mixed & 15)) | (bits << ((mixed >>> 4) & 15));
}

/** How far hashes are shifted for a filter of so many blocks, a power of 2. */
export const shiftFor = (blocks: number): number => 32 - Math.log2(blocks);

const PLACES = 16;
/** Of words that are none of the entries’, about one in fourteen passes at most … */
const LEAST_PLACES_PER_WORD = 6;
/** … or one in forty, where this takes no more memory than a processor has near. */
const PLACES_PER_WORD = 12;
const NEAR_BLOCKS = 1 << 13;
const LEAST_BLOCKS = 1 << 11;

const powerOfTwo = (blocks: number): number => 2 ** Math.ceil(Math.log2(blocks + 1));

/** The length of a filter for so many words, in blocks. */
export function filterLength(words: number): number {
  const wanted = powerOfTwo((words * PLACES_PER_WORD) / PLACES);
  const least = powerOfTwo((words * LEAST_PLACES_PER_WORD) / PLACES);
  return Math.max(LEAST_BLOCKS, wanted <= NEAR_BLOCKS ? wanted : least);
}
