import { capitalsOf, type Index } from './index.ts';
import { ENTRY_BLOCK } from './layout.ts';
import type { Spelling } from './spelling.ts';
import type { Codes } from './units.ts';
import { spread } from './word-hash.ts';

/** Where an entry's codes begin in the pool. */
export function startOf({ blocks, lengths }: Pick<Index, 'blocks' | 'lengths'>, entry: number): number {
  const block = Math.floor(entry / ENTRY_BLOCK);
  let start = blocks[block] as number;
  for (let i = block * ENTRY_BLOCK; i < entry; i++) start += lengths[i] as number;
  return start;
}

/** An entry's codes. */
export function codesOf(index: Index, entry: number): Codes {
  const start = startOf(index, entry);
  return index.pool.subarray(start, start + (index.lengths[entry] as number));
}

/** True if an entry is spelled so. */
export function isSpelled(index: Index, entry: number, { codes, length }: Spelling): boolean {
  if (index.lengths[entry] !== length) return false;
  const { pool } = index;
  const start = startOf(index, entry);
  for (let i = 0; i < length; i++) if (pool[start + i] !== codes[i]) return false;
  return true;
}

/** The slot, of `slots` in all, where the search for words of a hash begins. */
export const slotOf = (hash: number, slots: number): number => Math.floor(((spread(hash) >>> 0) * slots) / 0x100000000);

/**
 * False if what the search for a hash leads to shows that no entry of a length is there, or that it asks for a capital where
 * the text has none. To know this takes no reading of the text.
 */
export function mayHold(index: Index, hash: number, length: number, isCapital: boolean): boolean {
  const { slots, lengths } = index;
  let slot = slotOf(hash, slots.length);
  for (let taken = slots[slot] as number; taken !== 0; taken = slots[slot] as number) {
    const entry = taken - 1;
    const isLike = lengths[entry] === length;
    // The next entry may be spelled alike, and ask for no capital.
    if (isLike && (isCapital || lengths[taken] === length || (capitalsOf(index, entry) & 1) === 0)) return true;
    if (++slot === slots.length) slot = 0;
  }
  return false;
}

/** The first entry of those that are spelled so, which follow each other; -1 if there is none. */
export function firstEntry(index: Index, spelling: Spelling, hash: number): number {
  const { slots } = index;
  let slot = slotOf(hash, slots.length);
  for (let taken = slots[slot] as number; taken !== 0; taken = slots[slot] as number) {
    if (isSpelled(index, taken - 1, spelling)) return taken - 1;
    if (++slot === slots.length) slot = 0;
  }
  return -1;
}
