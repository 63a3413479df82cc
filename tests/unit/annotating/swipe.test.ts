import { describe, expect, it } from 'vitest';
import { isSwipe } from '../../../annotating/swipe.ts';

const at = (x: number, y: number, time: number) => ({ x, y, at: time });
const START = at(200, 300, 1_000);

describe('a finger', () => {
  it.each([
    ['that goes quickly to the right', at(280, 310, 1_150)],
    ['that goes quickly to the left', at(120, 290, 1_150)],
  ])('%s swipes', (_, end) => {
    expect(isSwipe(START, end)).toBe(true);
  });

  it.each([
    ['that taps', at(204, 298, 1_080)],
    ['that scrolls', at(210, 120, 1_150)],
    ['that goes aslant', at(280, 360, 1_150)],
    ['that drags slowly', at(280, 300, 2_000)],
  ])('%s does not', (_, end) => {
    expect(isSwipe(START, end)).toBe(false);
  });
});
