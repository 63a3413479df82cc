import { readPacks } from '../../../tools/packs.ts';
import { indexOf } from './gazetteer.ts';

const packs = readPacks();

/** The index of the bundled packs. */
export const BUNDLED = indexOf(
  packs.flatMap((pack) => pack.entities),
  packs.flatMap((pack) => pack.contexts),
);
