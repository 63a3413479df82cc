import {
  expansionOf,
  FIRST_EXPANSION,
  FIRST_SYMBOL,
  foldingTable,
  INVISIBLE,
  kindOf,
  MARK,
  PAUSE,
  SPACE,
  type SymbolKind,
  TA_MARBUTA,
} from './fold.ts';

/** The code of a letter that no entry of the index has. Codes below are the classes of folding. */
const UNKNOWN = PAUSE + 1;
/** The first code of a letter or digit in an alphabet. */
export const FIRST_CODE = UNKNOWN + 1;

/** Kinds of units as numbers; words end where they change. */
export const NONE = 0;
/** Marks and invisible characters, and units that stand for two letters: words with them are cleaned first. */
export const UNCLEAN = 1;
export const ARABIC = 4;
/** The number of a kind of symbol. */
export const KIND_NUMBERS: Readonly<Record<SymbolKind, number>> = {
  none: NONE,
  digit: 2,
  latin: 3,
  arabic: ARABIC,
  other: 5,
};
/** What a unit is to the one behind it, where that is not its own kind: a letter behind ة begins a word. */
const WORD_END = 7;

/*
 * A unit of the table: its code in bits 0 to 15, its kind in 26 to 28, what it is to the next unit in 29 to 31. Hashes are made of
 * whole units and keep their lowest 26 bits, which depend on the codes alone. The numbers are written out, here and wherever every
 * letter of a text passes, since a bundler makes variables of a module’s constants.
 */
const pack = (kind: number, toNext: number, code: number): number => (toNext << 29) | (kind << 26) | code;

/** Codes of an alphabet: bytes while it has fewer than 256 of them. */
export type Codes = Uint8Array | Uint16Array;

/** A unit's code in the alphabet. */
export const codeOf = (unit: number): number => unit & 0xffff;
/** The kind that the next unit of the same word has. */
export const kindForNext = (unit: number): number => unit >>> 29;
/** A unit's kind. */
export const kindOfUnit = (unit: number): number => (unit >>> 26) & 7;

/** True for a unit of two letters or more, of those that are not clean. */
export const standsForLetters = (unit: number): boolean => codeOf(unit) === UNKNOWN;

/** A unit of the table without its letter: what all alphabets share. */
function bareUnit(value: number, at: number): number {
  if (value < FIRST_SYMBOL) {
    const kind = value === MARK || value === INVISIBLE ? UNCLEAN : NONE;
    return pack(kind, kind, value);
  }
  const kind = value >= FIRST_EXPANSION && expansionOf(value) ? UNCLEAN : KIND_NUMBERS[kindOf(value)];
  return pack(kind, at === TA_MARBUTA ? WORD_END : kind, UNKNOWN);
}

interface Shared {
  bare: Int32Array;
  /** The last unit that is compared as a symbol, by the symbol, and the one before, by the unit; 0 ends the chain. */
  last: Uint16Array;
  previous: Uint16Array;
}

let shared: Shared | undefined;

/** Made at its first use and kept, as the folding table is. */
function sharedByAll(): Shared {
  if (shared) return shared;
  const fold = foldingTable();
  const bare = new Int32Array(fold.length);
  const last = new Uint16Array(FIRST_EXPANSION);
  const previous = new Uint16Array(fold.length);
  for (let at = 0; at < fold.length; at++) {
    const value = fold[at] as number;
    bare[at] = bareUnit(value, at);
    if (value < FIRST_SYMBOL || value >= FIRST_EXPANSION) continue;
    previous[at] = last[value] as number;
    last[value] = at;
  }
  shared = { bare, last, previous };
  return shared;
}

/**
 * The table of an alphabet: for each UTF-16 unit its kind, and its code, which is `FIRST_CODE` + the position in the
 * alphabet of the symbol that it is compared as, or `UNKNOWN`. 256 KiB, made in about 0.1 ms.
 */
export function unitTable(alphabet: ArrayLike<number>): Int32Array {
  const { bare, last, previous } = sharedByAll();
  const table = bare.slice();
  for (let i = 0; i < alphabet.length; i++) {
    for (let at = last[alphabet[i] as number] as number; at !== 0; at = previous[at] as number)
      table[at] = ((bare[at] as number) & ~0xffff) | (FIRST_CODE + i);
  }
  return table;
}

/** True for a code between words: `SPACE` or `PAUSE`. */
export const isGap = (code: number): boolean => code === SPACE || code === PAUSE;
