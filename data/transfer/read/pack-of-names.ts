import type { ImportWish } from '../contract.ts';
import { makeId } from './make-id.ts';
import { inAll, type ReadFile } from './rows.ts';

/** What a file of names does not say: whose it is. */
const LICENCE = 'private';

/** The id of a pack made of a file, from its name; never that of a pack that comes with the extension. */
export function packId(name: string, taken: ReadonlySet<string>): string {
  const id = makeId(name);
  return taken.has(id) ? `${id}-imported` : id;
}

/** The pack that a CSV file or a list is read into. It is dated by its file, so that the same file gives the same pack. */
export function headerOf({ name, file }: ImportWish, bundled: ReadonlySet<string>): ReadFile['header'] {
  const said = inAll(name.trim() || 'names');
  const updated = new Date(file.lastModified).toISOString().slice(0, 10);
  return { format: 1, id: packId(said.en, bundled), name: said, description: said, licence: LICENCE, updated };
}
