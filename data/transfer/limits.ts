const MB = 1_000_000;

/** A file of more bytes is not read. */
export const LARGEST_FILE = 200 * MB;

/** What a gzipped file may unpack to, in bytes; unpacking stops there. */
export const LARGEST_UNPACKED = 400 * MB;

/** How many times its packed size a file may unpack to: names and facts stay under 50, a bomb is near 1000. */
export const MOST_UNPACKED = 200;

/** UTF-16 units that an alias may have, its alternatives included: the longest of the bundled pack has 507. */
export const LONGEST_ALIAS = 2000;

/** Spellings that the alternatives of one alias (`{a|b|}`) may stand for: the bundled pack has one with 3840. */
export const MOST_SPELLINGS = 5000;

/** Letters or digits that an alias must have when folded: one alone would be found in every text. */
export const LEAST_SYMBOLS = 2;

/** Spellings that all aliases of a file may stand for; an index holds four million entries. */
export const MOST_ENTRIES_OF_FILE = 2_000_000;
