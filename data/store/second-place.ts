import type { Pack } from '../records/pack.ts';
import type { Database } from './database.ts';
import { unpack } from './gzip.ts';
import { packsByRank } from './packs.ts';

/**
 * The second place of what the reader has made: `storage.local`, as much of it as is used here. It holds a head, full snapshots, a
 * journal of the changes since the newest of them, and each imported pack. The database's serial number tells which of the two is ahead.
 */
export interface Shelf {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export const REASONS = ['daily', 'import', 'bulk', 'restore', 'catch-up'] as const;
export type Why = (typeof REASONS)[number];

/** A version of an imported pack. */
export interface PackVersion {
  id: string;
  version: string;
}

/** An imported pack, as a snapshot or the journal names it. */
export interface KeptPack extends PackVersion {
  importedAt: number;
}

/** What is told of a snapshot without reading it. */
export interface SnapshotHead {
  serial: number;
  /** ms since 1970. */
  at: number;
  why: Why;
  /** Entities that the reader has made something of. */
  records: number;
  packs: readonly KeptPack[];
}

export interface Head {
  serial: number;
  /** Oldest first. */
  snapshots: readonly SnapshotHead[];
  /** Keys of imported packs. */
  blobs: readonly string[];
}

/** An imported pack's whole file, gzipped, in Base64. */
export interface KeptFile {
  gzipped: string;
  importedAt: number;
}

export const HEAD = 'backup';
export const snapshotKey = (serial: number): string => `backup:${serial}`;
export const entryKey = (serial: number): string => `journal:${serial}`;
export const packKey = ({ id, version }: PackVersion): string => `pack:${id}@${version}`;

export async function readHead(shelf: Shelf): Promise<Head> {
  const { [HEAD]: head } = await shelf.get(HEAD);
  return (head as Head | undefined) ?? { serial: 0, snapshots: [], blobs: [] };
}

export async function importedPacks(database: Database): Promise<KeptPack[]> {
  return (await packsByRank(database)).flatMap(({ id, version, importedAt }) =>
    importedAt === undefined ? [] : [{ id, version, importedAt }],
  );
}

/** The serials of the journal that follow a snapshot. */
export const entriesSince = ({ serial }: Head, snapshot: number): number[] =>
  Array.from({ length: Math.max(0, serial - snapshot) }, (_, i) => snapshot + 1 + i);

/** Keeps an imported pack beside the snapshots, before it lands. */
export async function keepPack(shelf: Shelf, kept: KeptPack, gzipped: string): Promise<void> {
  const head = await readHead(shelf);
  const key = packKey(kept);
  await shelf.set({
    [key]: { gzipped, importedAt: kept.importedAt } satisfies KeptFile,
    [HEAD]: { ...head, blobs: [...new Set([...head.blobs, key])] },
  });
}

/** A pack's file as it was kept. @throws if it is not there: then what needs it cannot be done. */
export async function readKeptFile(shelf: Shelf, kept: PackVersion): Promise<KeptFile> {
  const key = packKey(kept);
  const { [key]: file } = await shelf.get(key);
  if (!file) throw new Error(`The copy of the imported pack "${kept.id}" is gone; import its file again.`);
  return file as KeptFile;
}

/** The pack in a file that was kept, and when it was imported. @throws if the file is torn. */
export const openKept = async ({ gzipped, importedAt }: KeptFile): Promise<{ pack: Pack; importedAt: number }> => ({
  pack: (await unpack(gzipped)) as Pack,
  importedAt,
});

/** A pack that was kept, and when it was imported. @throws as both of the above. */
export const readKeptPack = async (shelf: Shelf, kept: PackVersion): ReturnType<typeof openKept> =>
  openKept(await readKeptFile(shelf, kept));
