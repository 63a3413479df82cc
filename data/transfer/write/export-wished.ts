import type { Entity } from '../../records/entity.ts';
import type { Database } from '../../store/database.ts';
import { listContexts } from '../../store/entities.ts';
import { type Listing, listings } from '../../store/listing.ts';
import type { Pace } from '../pace.ts';
import { exportFile } from './export-file.ts';
import type { ExportWish } from './what.ts';

/** True of what a wish asks for. */
function isWanted({ scope, ids }: ExportWish): (listing: Listing) => boolean {
  const chosen = new Set(ids);
  if (scope === 'chosen') return ({ id }) => chosen.has(id);
  if (scope === 'mine') return ({ record }) => record?.entity !== undefined;
  return scope === 'all' ? () => true : ({ pack }) => scope === `pack:${pack}`;
}

/** Writes a part of the dataset as the reader sees it. @throws if it cannot be read. */
export async function exportWished(database: Database, wish: ExportWish, pace: Pace): Promise<Blob> {
  const isOf = isWanted(wish);
  const entities: Entity[] = [];
  for await (const part of listings(database)) {
    for (const each of part.filter(isOf)) entities.push((each.record?.entity ?? each.theirs) as Entity);
  }
  const contexts = await listContexts(database);
  const today = new Date().toISOString().slice(0, 10);
  return exportFile(wish.kind, { entities, contexts, language: wish.language, name: wish.name, today }, pace);
}
