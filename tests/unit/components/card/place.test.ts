import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../../../components/card/place.ts';

/** A name that begins at the end of one line and goes on at the start of the next. */
const LINES = [
  { left: 500, right: 600, top: 100, bottom: 120 },
  { left: 40, right: 90, top: 124, bottom: 144 },
];
const WRAPPED = { getClientRects: () => LINES } as unknown as Range;

describe('anchorOf', () => {
  it('takes the line under the pointer', () => {
    expect(anchorOf(WRAPPED, { x: 550, y: 110 }).line).toBe(0);
    expect(anchorOf(WRAPPED, { x: 50, y: 130 }).line).toBe(1);
  });

  it('allows the slack of the hit test', () => expect(anchorOf(WRAPPED, { x: 91.5, y: 145 }).line).toBe(1));

  it('takes the first line where the pointer is on none', () => {
    expect(anchorOf(WRAPPED, { x: 300, y: 300 }).line).toBe(0);
  });

  it('takes the last line without a pointer, so that the card below hides none of the name', () => {
    expect(anchorOf(WRAPPED, undefined).line).toBe(1);
  });

  it('has a line even for a name that is not laid out', () => {
    const hidden = { getClientRects: () => [] } as unknown as Range;
    expect(anchorOf(hidden, undefined).line).toBe(0);
  });
});
