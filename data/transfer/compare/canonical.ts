import type { Pack } from '../../records/pack.ts';
import type { Pace } from '../pace.ts';

const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);

/** Records in the order of their ids: the canonical one. */
export const sortedById = <T extends { id: string }>(records: Iterable<T>): T[] => [...records].sort(byId);

/** UTF-16 units of a part, so that none is long in the making. */
const PART = 262_144;

/** The JSON of a list's records in parts, with commas between them. */
function* listParts(records: readonly unknown[]): Generator<string> {
  let part = '';
  for (const [i, record] of records.entries()) {
    part += (i === 0 ? '' : ',') + JSON.stringify(record);
    if (part.length < PART) continue;
    yield part;
    part = '';
  }
  yield part;
}

/**
 * A checked pack's canonical JSON in parts: fields in the validators' order, no white space. It is canonical if the
 * records are sorted by their ids.
 */
export function* canonicalParts({ contexts, entities, ...header }: Pack): Generator<string> {
  yield `${JSON.stringify(header).slice(0, -1)},"contexts":[`;
  yield* listParts(contexts);
  yield '],"entities":[';
  yield* listParts(entities);
  yield ']}';
}

const HEX_DIGITS = 16;

const inHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The version of a pack: the first 16 hex digits of its canonical JSON's SHA-256. */
export async function versionOf(pack: Pack, pace: Pace): Promise<string> {
  const parts: Blob[] = [];
  for (const part of canonicalParts(pack)) {
    // A browser may keep blobs on disk; strings would all be in memory.
    parts.push(new Blob([part]));
    await pace.more(0);
  }
  const digest = await crypto.subtle.digest('SHA-256', await new Blob(parts).arrayBuffer());
  return inHex(new Uint8Array(digest)).slice(0, HEX_DIGITS);
}
