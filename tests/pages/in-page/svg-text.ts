import { isRendered } from './trees.ts';

/** Kept for use elsewhere, and never drawn where it stands. */
const KEPT = 'defs, symbol, clipPath, mask, marker, pattern';

const isDrawn = (element: Element): boolean =>
  !element.closest(KEPT) && isRendered(element) && getComputedStyle(element).visibility === 'visible';

const words = (element: Element): string =>
  element instanceof HTMLElement ? element.innerText : element.textContent.replace(/\s+/g, ' ').trim();

/** The words of a drawing that are seen: each of its text elements, and each block of HTML in it, is a line. */
export const svgText = (drawing: Element): string =>
  [...drawing.querySelectorAll('text, foreignObject > *')].filter(isDrawn).map(words).join('\n');
