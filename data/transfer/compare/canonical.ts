import type { Entity } from '../../records/entity.ts';
import type { Pack } from '../../records/pack.ts';
import type { Pace } from '../pace.ts';

/** A checked pack on its way in. Its entities are JSON in slices: a browser may keep blobs on disk, and objects take four times the room. */
export interface CheckedPack {
  head: Omit<Pack, 'entities'>;
  /** Each of some records with commas between them. */
  slices: readonly Blob[];
  count: number;
}

const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);

/** Records in the order of their ids: the canonical one. */
export const sortedById = <T extends { id: string }>(records: Iterable<T>): T[] => [...records].sort(byId);

/** UTF-16 units of a slice, so that none is long in the making. */
const SLICE = 262_144;

/** Checked entities as slices of JSON, in their order. */
export async function slicesOf(entities: readonly Entity[], pace: Pace): Promise<Blob[]> {
  const slices: Blob[] = [];
  let slice = '';
  for (const [i, entity] of entities.entries()) {
    slice += (slice === '' ? '' : ',') + JSON.stringify(entity);
    if (slice.length < SLICE && i < entities.length - 1) continue;
    slices.push(new Blob([slice]));
    slice = '';
    await pace.more(0);
  }
  return slices;
}

const bytesOf = async (slice: Blob): Promise<Uint8Array> => new Uint8Array(await slice.arrayBuffer());

/** Reads slices whole, and gives what parses them again one by one, without waiting: a transaction would not wait, either. */
export async function openSlices(slices: readonly Blob[]): Promise<Iterable<Entity>> {
  const all = await Promise.all(slices.map(bytesOf));
  const decoder = new TextDecoder();
  return (function* () {
    for (let bytes = all.shift(); bytes; bytes = all.shift())
      yield* JSON.parse(`[${decoder.decode(bytes)}]`) as Entity[];
  })();
}

/**
 * A checked pack's canonical JSON: fields in the validators' order, no white space. It is canonical if the records are
 * sorted by their ids.
 */
export function canonicalJson({ head: { contexts, ...header }, slices }: CheckedPack): Blob {
  const begun = `${JSON.stringify(header).slice(0, -1)},"contexts":${JSON.stringify(contexts)},"entities":[`;
  return new Blob([begun, ...slices.flatMap((slice, i) => (i === 0 ? [slice] : [',', slice])), ']}']);
}

const HEX_DIGITS = 16;

const inHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The version of a pack: the first 16 hex digits of its canonical JSON's SHA-256. */
export async function versionOf(json: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await json.arrayBuffer());
  return inHex(new Uint8Array(digest)).slice(0, HEX_DIGITS);
}
