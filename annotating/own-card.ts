/** True for the element that a card of ours stands in. */
export const isOwnCard = (target: EventTarget | null): boolean =>
  (target as Element | null)?.localName === 'hashiya-card';
