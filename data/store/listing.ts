import type { Entity } from '../records/entity.ts';
import { isSame } from '../records/is-same.ts';
import type { LayerRecord } from '../records/layer.ts';
import type { Database, StoredEntity } from './database.ts';
import { asPackEntity, bestOf } from './entities.ts';
import { inParts } from './in-parts.ts';
import { packsByRank } from './packs.ts';

/** An entity of the list: its pack's version, what the reader has made of it, or both. */
export interface Listing {
  id: string;
  pack?: string | undefined;
  theirs?: Entity | undefined;
  record?: LayerRecord | undefined;
}

/** Records of one read: a few milliseconds, and ten times that where the engine collects garbage meanwhile. */
const PART = 400;

/** Whether an entity is as its pack has it, or what the reader has made of it. */
export function standingOf({
  theirs,
  record,
}: Pick<Listing, 'theirs' | 'record'>): 'pack' | 'edited' | 'own' | 'conflict' {
  if (!record?.entity) return 'pack';
  if (!theirs) return 'own';
  return record.base && !isSame(record.base, theirs) ? 'conflict' : 'edited';
}

/** The packs' records from an id on, whole: never some of an id's without the others. */
async function readPart(database: Database, from: string): Promise<{ part: StoredEntity[]; next: string | undefined }> {
  const read = await database.entities.where('id').aboveOrEqual(from).limit(PART).toArray();
  const last = read.at(-1)?.id;
  if (read.length < PART || last === undefined || last === from) return { part: read, next: undefined };
  return { part: read.filter(({ id }) => id !== last), next: last };
}

/** All entities, sorted by id, in parts that are read one after the other. */
export async function* listings(database: Database): AsyncGenerator<Listing[]> {
  const ranks = new Map((await packsByRank(database)).map(({ id }, rank) => [id, rank]));
  const records = new Map<string, LayerRecord>();
  for await (const part of inParts(database.layer)) for (const record of part) records.set(record.id, record);
  for (let from: string | undefined = ''; from !== undefined; ) {
    const { part, next }: Awaited<ReturnType<typeof readPart>> = await readPart(database, from);
    const listed = bestOf(part, ranks).map((stored): Listing => {
      const { pack, entity } = asPackEntity(stored);
      const record = records.get(stored.id);
      records.delete(stored.id);
      return { id: stored.id, pack, theirs: entity, ...(record && { record }) };
    });
    yield [...listed, ...ownUpTo(next, records)].sort((a, b) => (a.id < b.id ? -1 : 1));
    from = next;
  }
}

/** The reader's own entities before an id, taken out of the records. */
function ownUpTo(next: string | undefined, records: Map<string, LayerRecord>): Listing[] {
  const own = [...records.values()].filter(({ id, entity }) => entity && (next === undefined || id < next));
  for (const { id } of own) records.delete(id);
  return own.map((record) => ({ id: record.id, record }));
}
