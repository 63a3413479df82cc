import type { Point } from './hit.ts';

/** A place of the pointer, and when it was there. */
export interface Move extends Point {
  at: number; // ms
}

/** So long a pointer is looked back at, and so long one that does not move on has stopped: as jQuery's hoverIntent does. */
export const INTERVAL = 100; // ms
/** A hand that rests trembles by a few pixels; hoverIntent allows as many an interval. */
const RESTS = 6; // CSS pixels an interval
/** Lines are read along at about a third of it; aimed moves go at several times of it. */
const TRAVELS = 60; // CSS pixels an interval

/** Of a pointer that rests: hoverIntent's interval and Wikipedia's 150 ms before it begins to fetch a preview. */
export const SHORTEST = 250; // ms
/** Of one that only just does not travel: Wikipedia's previews wait as long for every pointer. */
const LONGEST = 500; // ms

/** Adds a move to those that the pace is read from: of the last interval, and the one that they set out from. */
export function withMove(moves: readonly Move[], move: Move): Move[] {
  const first = moves.findIndex(({ at }) => at > move.at - INTERVAL);
  return [...(first < 0 ? moves.slice(-1) : moves.slice(Math.max(0, first - 1))), move];
}

const pathOf = (moves: readonly Move[]): number =>
  moves.slice(1).reduce((path, { x, y }, i) => {
    const from = moves[i] as Move;
    return path + Math.hypot(x - from.x, y - from.y);
  }, 0);

/**
 * How long a name must be pointed at before its card opens: 250 ms where the pointer rests, up to 500 ms the farther it went in the
 * last 100 ms; the reader may have chosen a multiple of it. Undefined while it travels: it is then on its way elsewhere, and no wait
 * begins until it slows.
 */
export function dwellOf(moves: readonly Move[], times: number): number | undefined {
  const path = pathOf(moves);
  // One that is seen for the first time has just come from somewhere.
  if (path >= TRAVELS || moves.length < 2) return undefined;
  const share = Math.max(0, path - RESTS) / (TRAVELS - RESTS);
  return times * (SHORTEST + share * (LONGEST - SHORTEST));
}
