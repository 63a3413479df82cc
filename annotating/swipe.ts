import type { Move } from './pace.ts';

/** Well over what a finger slips when it taps (about 15). */
const LEAST = 48; // CSS pixels
/** A slower one drags or selects. */
const LONGEST = 600; // ms

/** True for a quick, mostly horizontal movement of a finger; one that goes up or down scrolls. */
export const isSwipe = (from: Move, to: Move): boolean =>
  Math.abs(to.x - from.x) >= LEAST &&
  Math.abs(to.x - from.x) >= 2 * Math.abs(to.y - from.y) &&
  to.at - from.at <= LONGEST;

/** Tells of each swipe of a single finger, wherever it is, until the signal aborts. */
export function listenForSwipes(onSwipe: () => void, signal: AbortSignal): void {
  let from: Move | undefined;
  // Touches are heard to their end, where pointer events stop as soon as the browser takes one for scrolling.
  const listen = (type: 'touchstart' | 'touchend' | 'touchcancel', then: (event: TouchEvent) => void) =>
    addEventListener(type, (event) => event.isTrusted && then(event), { passive: true, capture: true, signal });
  listen('touchstart', (event) => {
    from = event.touches.length === 1 ? moveOf(event) : undefined;
  });
  listen('touchend', (event) => {
    const to = moveOf(event);
    if (from && to && isSwipe(from, to)) onSwipe();
    from = undefined;
  });
  listen('touchcancel', () => {
    from = undefined;
  });
}

const moveOf = ({ changedTouches: [touch], timeStamp }: TouchEvent): Move | undefined =>
  touch && { x: touch.clientX, y: touch.clientY, at: timeStamp };
