import { createHash } from 'node:crypto';
import type { Pack } from '../data/records/pack.ts';
import { readPacks } from './packs.ts';

/** A pack as the extension carries it: a file of the package, and a version that changes with its content. */
export interface BundledPack {
  id: string;
  /** Path within the package. */
  file: string;
  /** The first 16 hex digits of the content's SHA-256. */
  version: string;
  content: string;
}

/** `says` is for those who check the facts; readers follow the link. */
const withoutQuotes = (pack: Pack): string =>
  JSON.stringify(pack, (key, value) => (key === 'says' ? undefined : value));

/**
 * The checked packs as files of a build.
 * @throws BrokenPack that names file, entity and field of every finding.
 */
export const bundlePacks = (): BundledPack[] =>
  readPacks().map((pack) => {
    const content = withoutQuotes(pack);
    const version = createHash('sha256').update(content).digest('hex').slice(0, 16);
    return { id: pack.id, file: `packs/${pack.id}.json`, version, content };
  });
