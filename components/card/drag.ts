import type { Anchor } from './place.ts';

/** Lets the pointer that has pressed a pinned card's head take the card along, until it is lifted. */
export function drag(press: PointerEvent, card: HTMLElement, anchor: Anchor): void {
  const target = press.target as HTMLElement;
  if (!anchor.pinned || press.button !== 0 || !target.closest('.kind') || target.closest('button')) return;
  const { x, y } = card.getBoundingClientRect();
  const follow = ({ clientX, clientY }: PointerEvent) => {
    anchor.pinned = { x: x + clientX - press.clientX, y: y + clientY - press.clientY };
  };
  target.setPointerCapture(press.pointerId);
  target.onpointermove = follow;
  target.onlostpointercapture = () => {
    target.onpointermove = null;
  };
}
