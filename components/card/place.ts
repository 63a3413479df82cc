import { type Coords, type MiddlewareState, type Rect, shift } from '@floating-ui/dom';

/** Between the line and the card, and between the card and the window's edge. */
const GAP = 8; // CSS pixels
const LEAST_HEIGHT = 96; // CSS pixels: the foot and two lines; even a window 240 high has room for them

/** What a card is placed beside: one line of a marked name, wherever it has moved to. */
export interface Anchor {
  range: Range;
  /** Which of the range's line rectangles; a bounding box would put the card beside a wrapped name. */
  line: number;
  /** Where a pinned card stands instead: its corner in the viewport. */
  pinned?: { x: number; y: number };
  /** True for a card in a right-to-left language: it begins at the line's right end. */
  isRtl?: boolean;
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

const rectangleOf = ({ range, line, pinned }: Anchor): DOMRect =>
  pinned ? new DOMRect(pinned.x, pinned.y) : (range.getClientRects()[line] ?? range.getBoundingClientRect());

/** What is seen of a frame, which may be larger than the window: only the browser knows, and tells it a frame later. */
let seenOfFrame: Rect | undefined;

/** The part of the window that is seen, without its scroll bars. */
function windowNow(): Rect {
  const { offsetLeft: x, offsetTop: y, width, height } = visualViewport as VisualViewport;
  return seenOfFrame ?? { x, y, width, height };
}

/** Below a line with so much room, a card stands there: it does not change sides while it is read, whatever the reader unfolds. */
const ROOM_ENOUGH = 400; // CSS pixels

/** On which side of a line a card stands, and how high it may be there. */
function roomBeside({ top, bottom }: DOMRect): { side: 'top' | 'bottom'; room: number } {
  const { y, height } = windowNow();
  const [above, below] = [top - y - 2 * GAP, y + height - bottom - 2 * GAP];
  const side = below >= Math.min(above, ROOM_ENOUGH) ? 'bottom' : 'top';
  return { side, room: Math.max(LEAST_HEIGHT, side === 'top' ? above : below) };
}

/**
 * Floating UI's own mover, without its search for a side: the card stands in the top layer, where the window alone is its frame, so
 * that most of what Floating UI can do cannot come up, and every page would carry it.
 */
const KEEP_ON_SCREEN = shift({ crossAxis: true });

/** How far a card goes beyond the window's edges, in CSS pixels, if it stands there; less than 0 where it does not. */
function overflowOf({ x, y, rects }: MiddlewareState) {
  const { width, height } = rects.floating;
  const seen = windowNow();
  return {
    top: seen.y + GAP - y,
    left: seen.x + GAP - x,
    bottom: y + height + GAP - seen.y - seen.height,
    right: x + width + GAP - seen.x - seen.width,
  };
}

/** The place nearest to a corner where a card is wholly on screen; the mover is given what it looks at, and no more. */
async function onScreen({ x, y }: Coords, { offsetWidth: width, offsetHeight: height }: HTMLElement): Promise<Coords> {
  const state = {
    x,
    y,
    placement: 'bottom',
    rects: { floating: { width, height } },
    platform: { detectOverflow: overflowOf },
  };
  return KEEP_ON_SCREEN.fn(state as unknown as MiddlewareState) as Promise<Coords>;
}

/**
 * Keeps the fixed host of a root beside its anchor, on screen, while things scroll, resize and move, until the signal aborts: each frame
 * looks whether one of the two has changed. Answers with a look to be taken at once, where the next frame would be too late: browsers tell
 * what is under the pointer before it.
 */
export function keepPlaced(root: ShadowRoot, anchor: Anchor, signal: AbortSignal): () => void {
  const card = root.host as HTMLElement;
  const set = (name: string, value: number) => card.style.setProperty(`--gloss-${name}`, `${value}`, 'important');
  // The page may be zoomed by its own rules, and what stands in it: our pixels are the window's.
  const zoomNow = () => 1 / (card.parentElement as Element).currentCSSZoom;
  const place = async (line: DOMRect) => {
    const { pinned } = anchor;
    const { side, room } = roomBeside(line);
    const { width, height } = windowNow();
    set('zoom', zoomNow());
    set('width', width - 2 * GAP);
    set('room', pinned ? height - 2 * GAP : room);
    const { offsetWidth, offsetHeight } = card;
    const beside = {
      x: anchor.isRtl ? line.right - offsetWidth : line.left,
      y: side === 'top' ? line.top - GAP - offsetHeight : line.bottom + GAP,
    };
    const { x, y } = await onScreen(pinned ?? beside, card);
    if (signal.aborted) return;
    set('x', x);
    set('y', y);
  };
  const observer = new IntersectionObserver(([entry]) => {
    seenOfFrame = entry?.intersectionRect;
  });
  let last = '';
  const look = () => {
    const line = rectangleOf(anchor);
    const now = JSON.stringify([line, card.offsetHeight, zoomNow(), windowNow()]);
    // A page that takes the name away leaves its range empty: the card stays where it was until it is closed.
    if (now !== last && (anchor.pinned || line.height > 0)) {
      last = now;
      place(line);
    }
  };
  const keepLooking = () => {
    observer.disconnect();
    if (signal.aborted) return;
    // The last element is as large as the frame.
    if (window !== top) observer.observe(root.lastElementChild as Element);
    look();
    requestAnimationFrame(keepLooking);
  };
  keepLooking();
  return look;
}
