import type { Manner } from '../../annotating/density.ts';

/** All is marked, as usual, but for what is changed. */
export const manner = (change: Partial<Manner> = {}): Manner => ({
  density: 'every',
  densities: {},
  marksPlaces: true,
  muted: [],
  patience: 1,
  ...change,
});
