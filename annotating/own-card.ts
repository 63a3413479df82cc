/** True for the element that a card of ours stands in. */
export const isOwnCard = (target: EventTarget | null | undefined): boolean =>
  (target as Element | null | undefined)?.localName === 'hashiya-card';

/** True for what happens in a card of ours, which may stand in a shadow root of the page's: its host is then told as the target. */
export const isInOwnCard = (event: Event): boolean => isOwnCard(event.composedPath()[0]);
