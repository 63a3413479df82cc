/** Whether a card is asked for while the pointer dwells, as Hashiya does, or only when the dwell is over. */
export const WAYS = ['ahead', 'after'] as const;
export type Way = (typeof WAYS)[number];

/** One card from the end of the dwell on, in milliseconds, beside an empty round trip of a message just before. */
export interface Opening {
  readonly tripMs: number;
  /** Until the card's content stands in the page. */
  readonly builtMs: number;
  /** Until the frame that shows it is painted. */
  readonly paintedMs: number;
  /** The frames until then, that one included. */
  readonly frames: number;
}

export type Openings = Readonly<Record<Way, readonly Opening[]>>;
