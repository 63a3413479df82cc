import type { Point } from './hit.ts';

/** As much of a rectangle as is used here; a `DOMRect` is one. */
export interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A pointer's way from a name to its card. */
export interface Way {
  /** Where it left the name. */
  readonly from: Point;
  readonly card: Rectangle;
  /** How near to the card it has come. */
  readonly distance: number;
}

/** A hand draws no straight lines: so far it may stray over the triangle's sides, or back. */
const SLACK = 4; // CSS pixels

const between = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

export const distanceTo = ({ left, right, top, bottom }: Rectangle, { x, y }: Point): number =>
  Math.hypot(x - between(x, left, right), y - between(y, top, bottom));

/** The way that begins where a pointer leaves a name while its card stands there. */
export const wayFrom = (from: Point, card: Rectangle): Way => ({ from, card, distance: distanceTo(card, from) });

/** The ends of the card's edge that faces a point: the one beyond which the point lies the farthest. */
function nearEdge({ left, right, top, bottom }: Rectangle, { x, y }: Point): readonly [Point, Point] {
  const beyond = [
    {
      by: top - y,
      ends: [
        { x: left, y: top },
        { x: right, y: top },
      ],
    },
    {
      by: y - bottom,
      ends: [
        { x: left, y: bottom },
        { x: right, y: bottom },
      ],
    },
    {
      by: left - x,
      ends: [
        { x: left, y: top },
        { x: left, y: bottom },
      ],
    },
    {
      by: x - right,
      ends: [
        { x: right, y: top },
        { x: right, y: bottom },
      ],
    },
  ] as const;
  return beyond.reduce((far, side) => (side.by > far.by ? side : far)).ends;
}

/** The distance of a point to a line through `a` and `b`, positive on the side that `inner` lies on. */
function inside(point: Point, [a, b]: readonly [Point, Point], inner: Point): number {
  const height = ({ x, y }: Point) => (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
  return (height(point) * (Math.sign(height(inner)) || 1)) / (Math.hypot(b.x - a.x, b.y - a.y) || 1);
}

/** True for a point in the triangle between the place where the name was left and the card's near edge, or a hair beside it. */
export function isInTriangle(point: Point, { from, card }: Pick<Way, 'from' | 'card'>): boolean {
  const [a, b] = nearEdge(card, from);
  return (
    inside(point, [from, a], b) >= -SLACK &&
    inside(point, [from, b], a) >= -SLACK &&
    inside(point, [a, b], from) >= -SLACK
  );
}

/**
 * The way as it goes on at a point: nearer to the card than before, the same object if the pointer made no headway, and undefined
 * once it has left the triangle or turned back.
 */
export function goOn(way: Way, point: Point): Way | undefined {
  const distance = distanceTo(way.card, point);
  if (distance > way.distance + SLACK || !isInTriangle(point, way)) return undefined;
  return distance < way.distance ? { ...way, distance } : way;
}
