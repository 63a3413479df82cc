import type { Material } from './measure.ts';
import { ORDINARY_DENSITY, PIECE_UNITS, unitsOf } from './pieces.ts';
import type { PlaceResult } from './results.ts';

function sizeOf(pieces: readonly string[]): string {
  const different = new Set(pieces.flatMap((piece) => piece.split('\n'))).size;
  const [units, sentences] = [unitsOf(pieces), different].map((count) => count.toLocaleString('en'));
  return `${units} UTF-16 units in ${pieces.length} pieces, of ${sentences} sentences again and again`;
}

/** What a reader of the tables must know, a line each. */
export const footLines = ({ texts }: Material, results: readonly PlaceResult[]): string[] => [
  `Mixed text: ${sizeOf(texts.mixed)}.`,
  `Arabic text: ${sizeOf(texts.arabic)}.`,
  'Rules: the dense text is the mixed one, two thirds of whose sentences hold mentions. The ordinary text has them all,',
  `with those that hold no name of the packs repeated until ${ORDINARY_DENSITY} mentions are left in 1,000 units. The aim is judged on it;`,
  'the dense text shows the hard case.',
  `All read the same pieces of at most ${PIECE_UNITS.toLocaleString('en')} units, which is what a request of the extension holds.`,
  'A cell: median ms for the whole text (median of the ratios to the fastest of three passes of the floor, each round).',
  '3 to 15 rounds, by what a contender takes. ~: only the first piece was read, and the time scaled to the whole.',
  'Hashiya folds, takes clitics off and checks word boundaries. “exact” contenders do not fold, which spares them work.',
  ...results.map(({ place, engine }) => `${place}: ${engine}`),
];
