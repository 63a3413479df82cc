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

/*
 * A slot holds 1 + an entry in its lower bits, and bits of the hash above them: nearly all that leads to a slot by mistake is seen
 * to do so without a look at the entry.
 */
const ENTRY_BITS = 22;
const ENTRY_MASK = (1 << ENTRY_BITS) - 1;
/** An index holds at most this many entries. */
export const MOST_ENTRIES = ENTRY_MASK - 1;

const tagOf = (hash: number): number => spread(hash) << ENTRY_BITS;
export const packSlot = (entry: number, hash: number): number => (tagOf(hash) | (entry + 1)) >>> 0;

/** The slot, of `slots` in all, where the search for words of a hash begins. */
export const slotOf = (hash: number, slots: number): number => Math.floor(((spread(hash) >>> 0) * slots) / 0x100000000);

/** The entry that a slot holds. */
export const entryIn = (slots: Uint32Array, slot: number): number => ((slots[slot] as number) & ENTRY_MASK) - 1;
const after = (slots: Uint32Array, slot: number): number => (slot + 1 === slots.length ? 0 : slot + 1);

/** The first slot from one on, of those before the next empty one, whose entry may be of a hash; -1 if there is none. */
function likeFrom(slots: Uint32Array, from: number, hash: number): number {
  const tag = tagOf(hash) >>> ENTRY_BITS;
  for (let slot = from; ; slot = after(slots, slot)) {
    const taken = slots[slot] as number;
    if (taken === 0) return -1;
    if (taken >>> ENTRY_BITS === tag) return slot;
  }
}

/** The first slot whose entry may be of a hash, and the one that comes after a slot; -1 if there is none. */
export const firstLike = (slots: Uint32Array, hash: number): number =>
  likeFrom(slots, slotOf(hash, slots.length), hash);
export const nextLike = (slots: Uint32Array, slot: number, hash: number): number =>
  likeFrom(slots, after(slots, slot), hash);

/** The first of the entries that are spelled so, which follow each other; -1 if there is none. */
export function firstEntry(index: Index, spelling: Spelling, hash: number): number {
  const { slots } = index;
  for (let slot = firstLike(slots, hash); slot >= 0; slot = nextLike(slots, slot, hash)) {
    if (isSpelled(index, entryIn(slots, slot), spelling)) return entryIn(slots, slot);
  }
  return -1;
}

/**
 * False if an entry is of another length, or asks for a capital at its beginning where the text has none. To know this takes no
 * reading of the text.
 */
export function mayBe(index: Index, entry: number, length: number, isCapital: boolean): boolean {
  const { lengths } = index;
  if (lengths[entry] !== length) return false;
  // The next entry may be spelled alike, and ask for no capital.
  return isCapital || lengths[entry + 1] === length || (capitalsOf(index, entry) & 1) === 0;
}
