import type { Manner } from './density.ts';
import type { Asking } from './find-mentions.ts';
import type { Painter } from './highlights.ts';
import type { Mark } from './ranges.ts';
import type { RootOf } from './reading.ts';

/** What a page reader works with and tells. */
export interface Page extends Omit<Asking, 'signal'> {
  manner: Manner;
  rootOf: RootOf;
  painter: Painter;
  /** Told of the marks that stand, in the order of the text, and of the shadow roots that they may stand in. */
  onMarks(marks: readonly Mark[], roots: readonly ShadowRoot[]): void;
  onFailure(error: Error): void;
  onReplaced(): void;
}
