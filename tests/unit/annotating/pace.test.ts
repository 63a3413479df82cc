import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dwellOf, type Move, withMove } from '../../../annotating/pace.ts';

/** The dwell of a pointer that goes this far along a line, with a move every 10 ms, after it stood still. */
function dwellAt(pixelsPerInterval: number, times = 1): number | undefined {
  let moves: Move[] = [];
  for (let i = 0; i <= 30; i++) moves = withMove(moves, { x: (i * pixelsPerInterval) / 10, y: 0, at: 1_000 + i * 10 });
  return dwellOf(moves, times);
}

describe('how long a name is dwelt on', () => {
  it.each([
    ['a quarter of a second where the pointer rests', 0, 250],
    ['as long where a resting hand trembles', 5.9, 250],
    ['longer where the pointer moves', 33, 375],
  ])('is %s', (_, pace, dwell) => {
    expect(dwellAt(pace)).toBeCloseTo(dwell);
  });

  it('is at most half a second', () => {
    expect(dwellAt(59)).toBeGreaterThan(480);
    expect(dwellAt(59)).toBeLessThanOrEqual(500);
  });

  it('is half of it, or twice, where the reader has chosen so', () => {
    expect(dwellAt(0, 0.5)).toBe(125);
    expect(dwellAt(33, 2)).toBeCloseTo(750);
    expect(dwellAt(100, 2)).toBeUndefined();
  });

  it('has not begun while the pointer travels', () => {
    for (const pace of [60.1, 100, 300]) expect(dwellAt(pace)).toBeUndefined();
  });

  it('is short again as soon as the pointer has rested for a tenth of a second', () => {
    const fast = [0, 50, 100].map((x, i) => ({ x, y: 0, at: i * 10 }));
    const rested = [120, 140].reduce<Move[]>((moves, at) => withMove(moves, { x: 101, y: 0, at }), fast);
    expect(dwellOf(rested, 1)).toBe(250);
  });

  it('counts a single leap as travelling, however long ago the pointer stood elsewhere', () => {
    const moves = withMove([{ x: 0, y: 0, at: 0 }], { x: 300, y: 0, at: 5_000 });
    expect(dwellOf(moves, 1)).toBeUndefined();
  });

  it('has not begun where the pointer is seen for the first time', () => {
    expect(dwellOf(withMove([], { x: 300, y: 300, at: 5_000 }), 1)).toBeUndefined();
  });
});

describe('whatever way the pointer takes', () => {
  const place = fc.record({ x: fc.nat(400), y: fc.nat(400), after: fc.nat(150) });
  const along = (places: readonly { x: number; y: number; after: number }[]) => {
    let moves: Move[] = [];
    for (const { x, y, after } of places) moves = withMove(moves, { x, y, at: (moves.at(-1)?.at ?? 0) + after });
    return moves;
  };

  it('the dwell is between a quarter and half a second, if it has begun', () => {
    fc.assert(
      fc.property(fc.array(place), (places) => {
        const dwell = dwellOf(along(places), 1) ?? 250;
        expect(dwell).toBeGreaterThanOrEqual(250);
        expect(dwell).toBeLessThanOrEqual(500);
      }),
    );
  });

  it('no more is kept of it than the last tenth of a second and the move before', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1 }), (places) => {
        const moves = along(places);
        const last = moves.at(-1)?.at ?? 0;
        expect(moves.slice(1).every(({ at }) => at > last - 100 || at === last)).toBe(true);
      }),
    );
  });
});
