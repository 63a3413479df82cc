import { compileIndex } from '../../matching/compile.ts';
import { type Index, readIndex } from '../../matching/index.ts';
import { spot } from '../../matching/spot.ts';
import { readPacks } from '../../tools/packs.ts';
import type { Found } from './difference.ts';

const MARGIN = 40; // characters

/** The index of the bundled packs, as `npm run annotate` makes it. */
export function bundledIndex(): Index {
  const packs = readPacks();
  return readIndex(
    compileIndex(
      packs.flatMap(({ entities }) => entities),
      packs.flatMap(({ contexts }) => contexts),
    ),
  );
}

/** What `npm run annotate` finds in a text, in its order. */
export const expectedIn = (text: string, index: Index): Found[] =>
  spot(text, index).map(({ start, end, type }) => ({
    type,
    text: text.slice(start, end),
    around: `${text.slice(Math.max(0, start - MARGIN), start)}[…]${text.slice(end, end + MARGIN)}`,
  }));
