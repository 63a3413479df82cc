import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../../annotating/hit.ts';
import {
  distanceTo,
  goOn,
  isInTriangle,
  type Rectangle,
  type Way,
  wayFrom,
} from '../../../annotating/safe-triangle.ts';

const CARD = { left: 100, top: 200, right: 400, bottom: 500 };
/** Above the card, beside its middle. */
const NAME = { x: 150, y: 100 };

/** How many of these places the way goes on through. */
function goes(way: Way, ...places: readonly Point[]): number {
  let now: Way | undefined = way;
  for (const [i, place] of places.entries()) {
    now = goOn(now, place);
    if (!now) return i;
  }
  return places.length;
}

describe('on the way from a name to its card', () => {
  it('the pointer may go straight, and to both ends of the near edge', () => {
    for (const x of [110, 150, 250, 390]) {
      const middle = { x: (NAME.x + x) / 2, y: 150 };
      expect(goes(wayFrom(NAME, CARD), middle, { x, y: 199 }), `to ${x}`).toBe(2);
    }
  });

  it.each([
    ['beside the triangle', { x: 350, y: 120 }],
    ['away from the card', { x: 150, y: 90 }],
    ['along the line of the name', { x: 200, y: 100 }],
  ])('the pointer that goes %s has left it', (_, place) => {
    expect(goes(wayFrom(NAME, CARD), place)).toBe(0);
  });

  it('the pointer that turns back has left it, though it is in the triangle still', () => {
    expect(goes(wayFrom(NAME, CARD), { x: 160, y: 150 }, { x: 160, y: 140 })).toBe(1);
  });

  it('a hand may tremble, but makes no headway by it', () => {
    const way = goOn(wayFrom(NAME, CARD), { x: 160, y: 150 });
    if (!way) throw new Error('The way has ended.');
    expect(goOn(way, { x: 161, y: 148 })).toBe(way);
    expect(goOn(way, { x: 161, y: 151 })?.distance).toBe(49);
  });

  it.each<[side: string, name: Point, on: Point, off: Point]>([
    ['below', { x: 200, y: 600 }, { x: 210, y: 550 }, { x: 390, y: 590 }],
    ['on the left of', { x: 20, y: 300 }, { x: 60, y: 310 }, { x: 40, y: 480 }],
    ['on the right of', { x: 500, y: 300 }, { x: 450, y: 310 }, { x: 480, y: 480 }],
  ])('a name %s its card has a triangle of its own', (_, name, on, off) => {
    expect(isInTriangle(on, wayFrom(name, CARD))).toBe(true);
    expect(isInTriangle(off, wayFrom(name, CARD))).toBe(false);
  });
});

const point: fc.Arbitrary<Point> = fc.record({
  x: fc.integer({ min: -500, max: 1_500 }),
  y: fc.integer({ min: -500, max: 1_500 }),
});
const card: fc.Arbitrary<Rectangle> = fc
  .record({
    left: fc.nat(800),
    top: fc.nat(800),
    width: fc.integer({ min: 50, max: 400 }),
    height: fc.integer({ min: 50, max: 500 }),
  })
  .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));

/** A name and its card, which never hides it. */
const pair = fc.record({ from: point, card }).filter(({ from, card }) => distanceTo(card, from) > 8);

/** Where a side of the card that faces a value lies; that part of it beside which the value is. */
function facing(value: number, [low, high]: readonly [number, number], share: number): number {
  if (value < low) return low;
  return value > high ? high : low + share * (high - low);
}

describe('wherever a name and its card stand', () => {
  it('each straight way to the near edge stays on it', () => {
    fc.assert(
      fc.property(pair, fc.double({ min: 0, max: 1, noNaN: true }), ({ from, card }, share) => {
        const to = {
          x: facing(from.x, [card.left, card.right], share),
          y: facing(from.y, [card.top, card.bottom], share),
        };
        const at = (i: number) => ({ x: from.x + (i / 10) * (to.x - from.x), y: from.y + (i / 10) * (to.y - from.y) });
        const steps = Array.from({ length: 9 }, (_, i) => at(i + 1));
        expect(goes(wayFrom(from, card), ...steps)).toBe(9);
      }),
    );
  });

  it('no way goes on that leads farther from the card than a hand trembles', () => {
    fc.assert(
      fc.property(pair, point, ({ from, card }, place) => {
        const way = wayFrom(from, card);
        if (distanceTo(card, place) > way.distance + 4) expect(goOn(way, place)).toBeUndefined();
      }),
    );
  });

  it('what is kept of a way gets nearer to the card, or stays the same', () => {
    fc.assert(
      fc.property(pair, fc.array(point), ({ from, card }, places) => {
        let way = wayFrom(from, card);
        for (const place of places) {
          const next = goOn(way, place);
          if (next !== undefined && next !== way) expect(next.distance).toBeLessThan(way.distance);
          way = next ?? way;
        }
      }),
    );
  });
});
