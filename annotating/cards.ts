import type { Point } from './hit.ts';
import type { Mark } from './ranges.ts';
import type { Rectangle } from './safe-triangle.ts';

/** Opens cards for the annotator, which knows nothing of how they look. */
export interface Cards {
  /** Gets ready for a page that has marks, so that a card can speak even if the background is lost. */
  prepare(): void;
  /** Gets ready for a card that may be opened within half a second; another that is expected takes its place. */
  expect(mark: Mark): void;
  open(mark: Mark, options: OpenOptions): void;
  close(): void;
  /** True while the reader's focus is in that card; a pinned one is another. */
  hasFocus(): boolean;
  /** Where the card stands in the viewport, once it does. */
  rectangle(): Rectangle | undefined;
}

export interface OpenOptions {
  /** Where the pointer is; none for a reader at the keyboard. */
  at: Point | undefined;
  onOver(): void;
  onOut(): void;
  onClose(): void;
}
