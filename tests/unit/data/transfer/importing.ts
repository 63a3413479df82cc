import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import { Database } from '../../../../data/store/database.ts';
import type { DryRun, ImportWish } from '../../../../data/transfer/contract.ts';
import { Importer } from '../../../../data/transfer/importer.ts';
import { Pace } from '../../../../data/transfer/pace.ts';
import { PACK } from '../records/examples.ts';

let number = 0;
export const newDatabase = (): Database => new Database(`transfer-${++number}`);

type Part = string | Uint8Array<ArrayBuffer>;

/** A file as a reader would choose it; dated, so that what is made of it is the same each time. */
export const fileOf = (content: Part, name = 'names.txt'): File =>
  new File([content], name, { lastModified: Date.UTC(2026, 0, 2) });

export const gzipOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(gzipSync(text));

export const wishOf = (file: File, wish: Partial<ImportWish> = {}): ImportWish => ({
  ...{ kind: 'pack', language: 'en', type: 'organisation', name: 'names', file },
  ...wish,
});

export const packText = (change: Record<string, unknown> = {}): string => JSON.stringify({ ...PACK, ...change });

export const importerOf = (database: Database): Importer => new Importer(database, new Set(['bundled-pack']));

/** A dry run of a content, all by itself. */
export const dryRunOf = (
  content: Part,
  { database = newDatabase(), ...wish }: Partial<ImportWish> & { database?: Database } = {},
): Promise<DryRun> =>
  importerOf(database)
    .dryRun(wishOf(fileOf(content), wish), new Pace())
    .then(({ dryRun }) => dryRun);

/** Imports a content for good. */
export async function landed(content: Part, database: Database, wish: Partial<ImportWish> = {}): Promise<DryRun> {
  const importer = importerOf(database);
  const { dryRun, ready } = await importer.dryRun(wishOf(fileOf(content), wish), new Pace());
  await importer.write(ready, new Pace());
  return dryRun;
}

/** The entities of all packs, as a file has them. */
export async function entitiesIn(database: Database) {
  return (await database.entities.toArray()).map(({ pack: _, leads: __, ...entity }) => entity);
}
