import { describe, expect, it } from 'vitest';
import type { Opening } from '../../../bench/card/opening.ts';
import { cardAims, cardTable } from '../../../bench/card/summary.ts';

const FRAME = 16;
const openingOf = (paintedMs: number, frames: number): Opening => ({ tripMs: 2, builtMs: 4, paintedMs, frames });
const QUICK = [10, 20, 30].map((ms) => openingOf(ms, 1));
const SLOW = [30, 50, 70].map((ms) => openingOf(ms, 3));

describe('the summary of opened cards', () => {
  it('tells the medians of both ways, in milliseconds and in trips', () => {
    const [, ahead = '', after = ''] = cardTable({ ahead: QUICK, after: SLOW });
    expect(ahead.split(/\s{2,}/).slice(1)).toEqual(['2.00 ms', '4.00 ms', '2.0×', '20.0 ms', '10.0×', '1', '1']);
    expect(after.split(/\s{2,}/).slice(1)).toEqual(['2.00 ms', '4.00 ms', '2.0×', '50.0 ms', '25.0×', '3', '3']);
  });

  it('holds what is painted against two frames and one trip', () => {
    const aims = cardAims({ ahead: QUICK, after: SLOW }, FRAME);
    expect(aims.map(({ reached }) => reached)).toEqual([true, true, false, false]);
    expect(aims[2]?.measured).toBe('two frames and 9.0× a trip');
  });
});
