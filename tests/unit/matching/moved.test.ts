import { expect, it } from 'vitest';
import { movedBy } from '../../../matching/moved.ts';

it('moves all places of a scan', () => {
  const place = { start: 1, end: 2 };
  const scan = {
    names: [{ ...place, entry: 1, sentence: place, owner: place }],
    cues: [{ ...place, entry: 2 }],
    taken: ['X'],
    figures: [
      { ...place, unit: 'GW' as const, exact: 1, sentence: place, traits: 0, passage: [{ ...place, traits: 1 }] },
    ],
  };
  const moved = { start: 11, end: 12 };
  expect(movedBy(scan, 10)).toEqual({
    names: [{ ...moved, entry: 1, sentence: moved, owner: moved }],
    cues: [{ ...moved, entry: 2 }],
    taken: ['X'],
    figures: [{ ...moved, unit: 'GW', exact: 1, sentence: moved, traits: 0, passage: [{ ...moved, traits: 1 }] }],
  });
});
