import type { Database } from '../store/database.ts';
import { idsOfOthers } from './installed.ts';
import type { ReadFile, Row } from './read/rows.ts';

type WithId = { id: string };

/**
 * An id that was made of a name may be that of an entity of another pack, over which the plain name would come to lie; it
 * gets the pack's id behind its own, and what they share is told as a clash. An entity of this pack that the reader has
 * edited keeps its id.
 */
export async function keepMadeIdsApart({ header, rows }: ReadFile, database: Database): Promise<void> {
  const made = rows.filter((row): row is Row & { value: WithId } => row.hasMadeId === true && row.value !== undefined);
  const taken = await idsOfOthers(
    database,
    header.id,
    made.map(({ value }) => value.id),
  );
  for (const { value } of made) if (taken.has(value.id)) value.id = `${value.id}-${header.id}`;
}
