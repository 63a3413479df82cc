import type { LayerStep } from '../records/layer.ts';
import { AT_A_TIME, inSlices } from './slices.ts';

/** Some of a change's steps. A hundred thousand in one record would block whoever reads it for half a second. */
export interface StepPart {
  change: number;
  /** From 0 on. */
  part: number;
  steps: readonly LayerStep[];
}

/** A change's steps as they are stored. */
export const stepParts = (change: number, steps: readonly LayerStep[]): StepPart[] =>
  Array.from(inSlices(steps, AT_A_TIME), (slice, part) => ({ change, part, steps: slice }));
