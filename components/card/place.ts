import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

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
 * Keeps a fixed element beside its anchor, on screen, while things scroll and resize, until the signal
 * aborts. A card in a right-to-left language begins at the line's right end.
 */
export function keepPlaced(element: HTMLElement, anchor: Anchor, options: { rtl: boolean; signal: AbortSignal }): void {
  const context = anchor.range.startContainer.parentElement;
  const reference = {
    getBoundingClientRect: () => rectangleOf(anchor),
    ...(context && { contextElement: context }),
  };
  const set = (name: string, pixels: number) => element.style.setProperty(name, `${pixels}px`, 'important');
  const place = async () => {
    // A page that takes the name away leaves its range empty: the card stays where it was until it is closed.
    if (reference.getBoundingClientRect().height === 0) return;
    const { x, y } = await computePosition(reference, element, {
      strategy: 'fixed',
      placement: options.rtl ? 'bottom-end' : 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: GAP }),
        shift({ padding: GAP }),
        size({ padding: GAP, apply: ({ availableHeight }) => set('--room', Math.max(LEAST_HEIGHT, availableHeight)) }),
      ],
    });
    if (options.signal.aborted) return;
    set('left', x);
    set('top', y);
  };
  options.signal.addEventListener('abort', autoUpdate(reference, element, place));
}
