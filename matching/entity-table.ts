import { ID_BLOCK, type Parts } from './layout.ts';

/** Ids are ASCII, so the high bit is free to tell the last byte of one. */
const LAST = 0x80;
const MOST_SHARED = 255; // one byte

/** Writes each id as the number of bytes that it shares with the one before, and the others: few, if they are sorted. */
export class IdWriter {
  readonly bytes: number[] = [];
  readonly blocks: number[] = [];
  #count = 0;
  #before = '';

  add(id: string): void {
    const startsBlock = this.#count++ % ID_BLOCK === 0;
    if (startsBlock) this.blocks.push(this.bytes.length);
    const shared = startsBlock ? 0 : sharedLength(this.#before, id);
    this.bytes.push(shared);
    for (let i = shared; i < id.length; i++) this.bytes.push(id.charCodeAt(i) | (i === id.length - 1 ? LAST : 0));
    this.#before = id;
  }
}

/** At least the last byte of an id is its own. */
function sharedLength(before: string, id: string): number {
  const most = Math.min(before.length, id.length - 1, MOST_SHARED);
  let shared = 0;
  while (shared < most && before[shared] === id[shared]) shared++;
  return shared;
}

/** The id of an entity by its ordinal, which is less than the number of entities. */
export function idAt({ ids, idBlocks }: Pick<Parts, 'ids' | 'idBlocks'>, ordinal: number): string {
  let at = idBlocks[Math.floor(ordinal / ID_BLOCK)] as number;
  let id = '';
  for (let i = ordinal - (ordinal % ID_BLOCK); i <= ordinal; i++) {
    id = id.slice(0, ids[at++]);
    for (let isLast = false; !isLast; at++) {
      isLast = (ids[at] as number) >= LAST;
      id += String.fromCharCode((ids[at] as number) & (LAST - 1));
    }
  }
  return id;
}
