import type { Candidate } from '../candidate.ts';
import type { Quantity } from '../figures/quantity.ts';
import type { Index } from '../index.ts';
import { firstFrom, ownerOf, type Place } from '../sightings.ts';
import { withinLine } from '../surroundings.ts';
import { isNumberOf, isPlausible } from './compare.ts';
import type { IndexedDeal, IndexedFigure } from './indexed-deal.ts';
import { isMoney, isSameKind } from './kinds.ts';

/** What a piece shows, all sorted. */
export interface Piece {
  text: string;
  index: Index;
  names: readonly Candidate[];
  cues: readonly Candidate[];
  quantities: readonly Quantity[];
}

/** How far in its line a figure's deal is looked for. UTF-16 units. */
const BEFORE = 600;
const BEHIND = 300;

/** The sorted places that begin within a stretch. */
function startingIn<P extends Place>(places: readonly P[], { start, end }: Place): P[] {
  const found: P[] = [];
  for (let i = firstFrom(places, start); i < places.length && (places[i] as P).start < end; i++)
    found.push(places[i] as P);
  return found;
}

const isNamedIn = (stretch: Place, deal: IndexedDeal, { index, names }: Piece): boolean =>
  startingIn(names, stretch).some((name) => ownerOf(index, name) === deal.entity);

/** True if evidence of one of some contexts stands in a stretch. */
const tellsOf = (stretch: Place, contexts: readonly string[], { index, cues }: Piece): boolean =>
  startingIn(cues, stretch).some((cue) =>
    contexts.some((context) => index.contextNumbers.get(context) === ownerOf(index, cue)),
  );

const isRecorded = (quantity: Quantity, figures: readonly IndexedFigure[]): boolean =>
  figures.some((figure) => isSameKind(figure.unit, quantity.unit) && isNumberOf(quantity, figure));

/**
 * True if a line tells of a deal: by its name or what stands for it, or by a number of its record, and with money, which is everywhere,
 * its object or a side.
 */
function isToldIn(line: Place, deal: IndexedDeal, { unit }: Quantity, piece: Piece): boolean {
  const { standIns = [], objects = [], sides = [] } = deal.described ?? {};
  if (isNamedIn(line, deal, piece) || tellsOf(line, standIns, piece)) return true;
  const hasNumber = startingIn(piece.quantities, line).some((other) => isRecorded(other, deal.figures));
  return hasNumber && (!isMoney(unit) || tellsOf(line, [...objects, ...sides.flat()], piece));
}

/**
 * True if a figure is worth reading its sentence for: some deal has its number, or is named in its sentence, or is told of in its line,
 * where a number of its size may be said of it.
 */
export function isWorthReading(quantity: Quantity, sentence: Place, piece: Piece): boolean {
  return piece.index.meta.deals.some((deal) => {
    const own = deal.figures.filter(({ unit }) => isSameKind(unit, quantity.unit));
    if (own.length === 0) return false;
    if (isRecorded(quantity, own) || isNamedIn(sentence, deal, piece)) return true;
    if (!own.some((figure) => isPlausible(quantity, figure))) return false;
    return isToldIn(withinLine(piece.text, quantity, { before: BEFORE, behind: BEHIND }), deal, quantity, piece);
  });
}
