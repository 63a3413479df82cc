import { computePosition, type Platform, type Rect, shift } from '@floating-ui/core';

/** Between the line and the card, and between the card and the window's edge. */
const GAP = 8; // CSS pixels
const LEAST_HEIGHT = 96; // CSS pixels: the foot and two lines; even a window 240 high has room for them

/** What a card is placed beside: one line of a marked name, wherever it has moved to. */
export interface Anchor {
  range: Range;
  /** Which of the range's line rectangles; a bounding box would put the card beside a wrapped name. */
  line: number;
}

/** The anchor on the line of a range that holds a point; without a point, on its last, so that the card hides none. */
export function anchorOf(range: Range, at: { x: number; y: number } | undefined): Anchor {
  const lines = Array.from(range.getClientRects());
  const line = at
    ? lines.findIndex(({ top, bottom, left, right }) => isWithin(at.y, top, bottom) && isWithin(at.x, left, right))
    : lines.length - 1;
  return { range, line: Math.max(0, line) };
}

const SLACK = 2; // CSS pixels, as in the hit test
const isWithin = (value: number, low: number, high: number): boolean => value >= low - SLACK && value <= high + SLACK;

const rectangleOf = ({ range, line }: Anchor): DOMRect => range.getClientRects()[line] ?? range.getBoundingClientRect();

/**
 * What Floating UI must know of the page. The card stands in the top layer, where the window alone is its frame, so the many
 * cases of `@floating-ui/dom` cannot come up.
 */
const PLATFORM: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getDimensions: sizeOf,
  getClippingRect: windowNow,
};

/** The part of the window that is seen, without its scroll bars. */
function windowNow(): Rect {
  const { offsetLeft: x, offsetTop: y, width, height } = visualViewport as VisualViewport;
  return { x, y, width, height };
}

/** Where a card has more room beside a line, and how high it may be there; below, unless it is too high for that. */
function roomBeside({ top, bottom }: DOMRect, high: number): { side: 'top' | 'bottom'; room: number } {
  const { y, height } = windowNow();
  const [above, below] = [top - y - 2 * GAP, y + height - bottom - 2 * GAP];
  const room = Math.max(LEAST_HEIGHT, above, below);
  return { side: Math.min(high, room) <= below || below >= above ? 'bottom' : 'top', room };
}

function sizeOf({ offsetWidth, offsetHeight }: HTMLElement): { width: number; height: number } {
  return { width: offsetWidth, height: offsetHeight };
}

/**
 * Keeps a fixed element beside its anchor, on screen, while things scroll, resize and move, until the signal aborts: each frame
 * looks whether one of the two has changed. A card in a right-to-left language begins at the line's right end.
 */
export function keepPlaced(element: HTMLElement, anchor: Anchor, options: { rtl: boolean; signal: AbortSignal }): void {
  const set = (name: string, pixels: number) => element.style.setProperty(name, `${pixels}px`, 'important');
  const place = async (line: DOMRect) => {
    const { side, room } = roomBeside(line, element.offsetHeight);
    set('--room', room);
    const around = new DOMRect(line.x, line.y - GAP, line.width, line.height + 2 * GAP);
    const { x, y } = await computePosition({ getBoundingClientRect: () => around }, element, {
      platform: PLATFORM,
      strategy: 'fixed',
      placement: options.rtl ? `${side}-end` : `${side}-start`,
      middleware: [shift({ padding: GAP })],
    });
    if (options.signal.aborted) return;
    set('left', x);
    set('top', y);
  };
  let last = '';
  const look = () => {
    if (options.signal.aborted) return;
    const line = rectangleOf(anchor);
    const now = [line.x, line.y, line.width, element.offsetHeight, innerWidth, innerHeight].join(' ');
    // A page that takes the name away leaves its range empty: the card stays where it was until it is closed.
    if (now !== last && line.height > 0) {
      last = now;
      place(line);
    }
    requestAnimationFrame(look);
  };
  look();
}
