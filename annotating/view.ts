import { FOLLOWING } from './dom-numbers.ts';
import { isInline } from './prose.ts';

const ROWS = 16;
const COLUMNS = 3;

/** Where the whole reading will find nothing to read. */
export const NO_PROSE =
  'button, select, textarea, code, kbd, samp, math, [contenteditable], [role=textbox], [role=searchbox]';

/** The nearest element that begins and ends lines, below the body; none where nothing is read. */
export function blockAround(element: Element | null): Element | undefined {
  for (let up = element; up && up !== document.body; up = up.parentElement)
    if (!isInline(getComputedStyle(up).display)) return up.closest(NO_PROSE) ? undefined : up;
  return undefined;
}

/**
 * The blocks under points spread over the window, in the order of the document: what the reader sees first. Those that
 * hold others of them are left out, for they may hold the whole page.
 */
export function blocksInView(): Element[] {
  const seen = new Set<Element>();
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const x = (innerWidth * (column + 0.5)) / COLUMNS;
      const block = blockAround(document.elementFromPoint(x, (innerHeight * (row + 0.5)) / ROWS));
      if (block) seen.add(block);
    }
  }
  const inner = [...seen].filter((block) => ![...seen].some((other) => other !== block && block.contains(other)));
  return inner.sort((a, b) => (a.compareDocumentPosition(b) & FOLLOWING ? -1 : 1));
}
