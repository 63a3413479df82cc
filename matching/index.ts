import type { EntityType } from '../data/records/entity-type.ts';
import type { Rule } from './entries.ts';

/** Rises with every change of the layout or of folding: a stored index of another version is compiled anew. */
export const INDEX_VERSION = 3;

/** What the index tells of an entity without its record. */
export interface IndexedEntity {
  id: string;
  type: EntityType;
  kind?: string;
  prominence: number;
}

export interface IndexedContext {
  id: string;
  /** Ordinals of the entities whose mention is evidence. */
  entities: readonly number[];
}

export interface IndexMeta {
  entities: readonly IndexedEntity[];
  contexts: readonly IndexedContext[];
  rules: readonly Rule[];
}

/**
 * The compiled gazetteer: entries sorted by their folded symbols, as views on one ArrayBuffer that is
 * stored as it is. `rule` is 1 + the position in `meta.rules`, 0 for none; `flags` bit 0 asks for exact case.
 */
export interface Index {
  meta: IndexMeta;
  size: number;
  pool: Uint16Array;
  starts: Uint32Array;
  upper: Uint32Array;
  owner: Uint32Array;
  rule: Uint16Array;
  kind: Uint8Array;
  flags: Uint8Array;
  /** Bit set for each hash of three first symbols that some entry's first word begins with. */
  filter: Uint8Array;
  /** Which entries begin with a symbol: the first, and the one behind the last. Made on reading. */
  firsts: ReadonlyMap<number, readonly [low: number, high: number]>;
}

export const EXACT_CASE = 1;
const FILTER_BITS = 1 << 16;
/** The bit of a word's beginning; where the word is shorter, its missing symbols are 0. */
export const filterHash = (first: number, second: number, third: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)) >>> 16;

const HEADER = 5; // 32-bit words: magic, version, entries, length of pool and of meta in 16-bit units
const MAGIC = 0x48534859;

interface Sizes {
  entries: number;
  pool: number;
  meta: number;
}

/** Views in falling order of element size, so that each is aligned. Sizes in elements. */
function layOut(buffer: ArrayBuffer, { entries, pool, meta }: Sizes) {
  let at = HEADER * 4;
  const take = (bytes: number) => {
    const from = at;
    at += bytes;
    return from;
  };
  return {
    starts: new Uint32Array(buffer, take((entries + 1) * 4), entries + 1),
    upper: new Uint32Array(buffer, take(entries * 4), entries),
    owner: new Uint32Array(buffer, take(entries * 4), entries),
    rule: new Uint16Array(buffer, take(entries * 2), entries),
    pool: new Uint16Array(buffer, take(pool * 2), pool),
    meta: new Uint16Array(buffer, take(meta * 2), meta),
    kind: new Uint8Array(buffer, take(entries), entries),
    flags: new Uint8Array(buffer, take(entries), entries),
    filter: new Uint8Array(buffer, take(FILTER_BITS / 8), FILTER_BITS / 8),
  };
}

const byteLength = ({ entries, pool, meta }: Sizes): number =>
  HEADER * 4 + 4 + entries * (4 + 4 + 4 + 2 + 1 + 1) + (pool + meta) * 2 + FILTER_BITS / 8;

export type Views = Omit<ReturnType<typeof layOut>, 'meta'>;

/** An index to fill: the buffer, its views, and the meta data already written. */
export function newIndex(entries: number, pool: number, meta: IndexMeta): { buffer: ArrayBuffer; views: Views } {
  const json = JSON.stringify(meta);
  const sizes = { entries, pool, meta: json.length };
  const buffer = new ArrayBuffer(byteLength(sizes));
  new Uint32Array(buffer, 0, HEADER).set([MAGIC, INDEX_VERSION, entries, pool, json.length]);
  const views = layOut(buffer, sizes);
  for (let i = 0; i < json.length; i++) views.meta[i] = json.charCodeAt(i);
  return { buffer, views };
}

const CHUNK = 8192; // arguments of one call; engines allow 64 Ki or more

function textOf(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += CHUNK) text += String.fromCharCode(...units.subarray(at, at + CHUNK));
  return text;
}

function firstsOf({ pool, starts }: Views, entries: number): Map<number, [number, number]> {
  const firsts = new Map<number, [number, number]>();
  for (let entry = 0; entry < entries; entry++) {
    const symbol = pool[starts[entry] as number] as number;
    const range = firsts.get(symbol);
    if (range) range[1] = entry + 1;
    else firsts.set(symbol, [entry, entry + 1]);
  }
  return firsts;
}

/**
 * Takes views on a compiled index, copying nothing but the meta data.
 * @throws if the buffer is no index of this version or has the wrong size (a torn or old record).
 */
export function readIndex(buffer: ArrayBuffer): Index {
  const header = new Uint32Array(buffer, 0, Math.min(HEADER, buffer.byteLength >> 2));
  const [magic, version, entries = 0, pool = 0, meta = 0] = header;
  if (magic !== MAGIC) throw new Error('The stored index is not one of Hashiya’s.');
  if (version !== INDEX_VERSION) throw new Error(`The stored index is of version ${version}, not ${INDEX_VERSION}.`);
  const sizes = { entries, pool, meta };
  if (byteLength(sizes) !== buffer.byteLength) throw new Error('The stored index is cut short.');
  const views = layOut(buffer, sizes);
  const firsts = firstsOf(views, entries);
  return { ...views, firsts, size: entries, meta: JSON.parse(textOf(views.meta)) as IndexMeta };
}
