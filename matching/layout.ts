import type { Codes } from './units.ts';

/** Rises with every change of the layout or of folding: a stored index of another version is compiled anew. */
export const INDEX_VERSION = 7;
const MAGIC = 0x48534859;

/** Entries of a block of the pool: only the first one's place is kept, the others follow from their lengths. */
export const ENTRY_BLOCK = 8;
/** The same for entities and their ids. */
export const ID_BLOCK = 16;

/** How many elements each part of an index has; `wide` is 1 if a code takes two bytes, else 0. */
interface Sizes {
  entries: number;
  codes: number;
  wide: number;
  alphabet: number;
  slots: number;
  filter: number;
  ends: number;
  manners: number;
  entities: number;
  ids: number;
  json: number;
}

const ORDER = [
  'entries',
  'codes',
  'wide',
  'alphabet',
  'slots',
  'filter',
  'ends',
  'manners',
  'entities',
  'ids',
  'json',
] as const satisfies readonly (keyof Sizes)[];

const HEADER = 2 + ORDER.length; // 32-bit words: magic, version, sizes

/** The parts of an index: views on its one buffer. */
export interface Parts {
  /** What each signature of words may lead to: see `askFilter`. */
  filter: Uint32Array;
  /** A filter of its own for the ends that words are sifted by: they are few, and stay near the processor. */
  ends: Uint32Array;
  /** Open addressing: 0, or what `packSlot` makes of the first entry whose spelling's hash leads here. */
  slots: Uint32Array;
  /** Where each block of entries begins in the pool. */
  blocks: Uint32Array;
  /** What each entry stands for: an ordinal among its kind. */
  owner: Uint32Array;
  /** Two numbers a manner: its capitals (bit n: symbol n), and kind of entry | exact case × 4 | rule × 8. */
  manners: Uint32Array;
  /** Where each block of ids begins. */
  idBlocks: Uint32Array;
  /** Each entry's manner: few differ in case and rule. */
  manner: Uint16Array;
  /** The symbol of each code, from `FIRST_CODE` on. */
  alphabet: Uint16Array;
  /** `IndexMeta` as the units of its JSON. */
  json: Uint16Array;
  /** The codes of all entries, sorted by their symbols. */
  pool: Codes;
  lengths: Uint8Array;
  /** Which of `meta.sorts` each entity is of. */
  sort: Uint8Array;
  /** Each id as the number of bytes that it shares with the one before, and its other bytes: see `IdWriter`. */
  ids: Uint8Array;
}

/** Views in falling order of element size, so that each is aligned. */
function layOut(sizes: Sizes, viewOf: <T>(view: View<T>, length: number) => T): Parts {
  const { entries, entities, codes } = sizes;
  const words = (length: number) => viewOf(Uint32Array, length);
  const units = (length: number) => viewOf(Uint16Array, length);
  const bytes = (length: number) => viewOf(Uint8Array, length);
  return {
    filter: words(sizes.filter),
    ends: words(sizes.ends),
    slots: words(sizes.slots),
    blocks: words(Math.ceil(entries / ENTRY_BLOCK)),
    owner: words(entries),
    manners: words(sizes.manners * 2),
    idBlocks: words(Math.ceil(entities / ID_BLOCK)),
    manner: units(entries),
    alphabet: units(sizes.alphabet),
    json: units(sizes.json),
    pool: sizes.wide ? units(codes) : bytes(codes),
    lengths: bytes(entries),
    sort: bytes(entities),
    ids: bytes(sizes.ids),
  };
}

type View<T> = (new (buffer: ArrayBuffer, at: number, length: number) => T) & { readonly BYTES_PER_ELEMENT: number };

function partsOf(buffer: ArrayBuffer, sizes: Sizes): Parts {
  let at = HEADER * 4;
  return layOut(sizes, (view, length) => {
    const from = at;
    at += length * view.BYTES_PER_ELEMENT;
    return new view(buffer, from, length);
  });
}

function byteLengthOf(sizes: Sizes): number {
  let bytes = HEADER * 4;
  layOut(sizes, (view, length) => {
    bytes += length * view.BYTES_PER_ELEMENT;
    return new view(new ArrayBuffer(0), 0, 0);
  });
  return bytes;
}

/** The parts of a new index, to be filled. */
export function newParts(sizes: Sizes): { buffer: ArrayBuffer; parts: Parts } {
  const buffer = new ArrayBuffer(byteLengthOf(sizes));
  new Uint32Array(buffer, 0, HEADER).set([MAGIC, INDEX_VERSION, ...ORDER.map((name) => sizes[name])]);
  return { buffer, parts: partsOf(buffer, sizes) };
}

/**
 * The parts of a compiled index; nothing is copied.
 * @throws if the buffer is no index of this version or has the wrong size (a torn or old record).
 */
export function readParts(buffer: ArrayBuffer): { parts: Parts; sizes: Sizes } {
  const [magic, version, ...numbers] = new Uint32Array(buffer, 0, Math.min(HEADER, buffer.byteLength >> 2));
  if (magic !== MAGIC) throw new Error('The stored index is not one of Hashiya’s.');
  if (version !== INDEX_VERSION) throw new Error(`The stored index is of version ${version}, not ${INDEX_VERSION}.`);
  const sizes = Object.fromEntries(ORDER.map((name, i) => [name, numbers[i] ?? 0])) as unknown as Sizes;
  if (numbers.length < ORDER.length || byteLengthOf(sizes) !== buffer.byteLength)
    throw new Error('The stored index is cut short.');
  return { parts: partsOf(buffer, sizes), sizes };
}
