/**
 * A card is 372 pixels wide and as a rule over 200 high. In a smaller frame, mostly an advertisement (300 x 250) or a tool bar, it
 * would hide the name and all that stands around it, and could not leave the frame. A small window is another matter: on a phone it
 * is all that there is.
 */
const LEAST = { width: 360, height: 240 }; // CSS pixels

/** True where a card may open: in any window, and in frames that are large enough. */
export const hasRoomForCard = (): boolean =>
  window === window.top || (innerWidth >= LEAST.width && innerHeight >= LEAST.height);
