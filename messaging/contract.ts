import type { Language } from '../data/records/language.ts';
import type { Mute } from '../data/settings/muted.ts';
import type { Mention, Reason } from '../matching/decide.ts';
import type { Scan } from '../matching/sightings.ts';
import type { CardKit, DrawnElement } from './drawn.ts';

/** The most text of one request, in UTF-16 units: a larger document comes in pieces. */
export const LONGEST_TEXT = 64 * 1024;

export interface ScanParameters {
  /** At most `LONGEST_TEXT` UTF-16 units. */
  text: string;
  /** The dataset's revision that the asker knows of, so that an answer is never of an older one. */
  revision: number;
}

/** The error of a request that brings scans of an edition that is no more. */
export const OUTDATED = 'The dataset was updated while the page was read.';

export interface Scanned {
  /** Of which edition of the dataset the scan's numbers are; scans of two editions do not go together. */
  edition: string;
  scan: Scan;
  /** The mentions of this piece, were it the whole document. */
  mentions: Mention[];
}

/** What was seen in a piece of a document, and where the piece begins in that: a UTF-16 offset. */
export interface PlacedScan {
  at: number;
  scan: Scan;
}

export interface DecideParameters {
  edition: string;
  scans: readonly PlacedScan[];
  revision: number;
}

/** The longest text of a sample, in UTF-16 units: enough to tell three languages apart. */
export const LONGEST_SAMPLE = 2_000;

/** Some text of a page, and the language tag (BCP 47) that it bears; both may be empty. */
export interface Sample {
  text: string;
  tag: string;
}

export interface CardParameters {
  id: string;
  /** As the reader chose it on this card; else as the settings say, where they follow the page by the nearest sample that tells. */
  language?: Language | undefined;
  /** True if the reader has just chosen it, for all cards to come. */
  isChosen?: boolean | undefined;
  around: readonly Sample[];
  /** Why the name was marked, with the words of the page that decided it; nothing of a card that another one led to. */
  by?: Reason['by'] | undefined;
  evidence?: string | undefined;
  /** Of a deal's figure (an `id` as `DEAL#FIGURE`): what the page says, and which recorded value it equals. */
  figure?: Mention['figure'] | undefined;
  /** What the reader has asked to see more of: `facts`, `roles`, `leaders`, `owners`, or the id of a figure. */
  unfolded: readonly string[];
  /** What is open of what can be done with it: `copy` or `mute`. */
  tray?: string | undefined;
  /** True if another card led to this one. */
  hasBack: boolean;
  /** True if it stays where it is until it is closed. */
  isPinned: boolean;
  /** Where the reader wants the name to be muted from now on. */
  mute?: Mute | undefined;
  /** True if the reader wants to edit the record: the dataset page opens it. */
  edit?: boolean | undefined;
  /** Whether what the reader asked to copy was copied. */
  isCopied?: boolean | undefined;
}

/**
 * Everything that a page may ask the background: request name → parameters → reply. Parameters are checked in
 * `parameters.ts`, replies in `replies.ts`.
 */
export interface Contract {
  scan: { parameters: ScanParameters; reply: Scanned };
  decide: { parameters: DecideParameters; reply: Mention[] };
  card: { parameters: CardParameters; reply: DrawnElement | null };
  /** The ids of entities that are muted on the page that the asker stands in; null if the reader's rules of sites have it not marked at all. */
  page: { parameters: Record<string, never>; reply: string[] | null };
  /** For a page in the language of these samples. */
  kit: { parameters: { around: readonly Sample[] }; reply: CardKit };
}

export type RequestName = keyof Contract;
export type Parameters<N extends RequestName> = Contract[N]['parameters'];
export type Reply<N extends RequestName> = Contract[N]['reply'];

/** What goes over the port; an answer carries the number of its request. */
export interface Request<N extends RequestName = RequestName> {
  number: number;
  name: N;
  parameters: Parameters<N>;
}
export type Answer = { number: number; reply: unknown } | { number: number; error: string };

/** A mention as the popup lists it, with the page's words. */
export interface Spotted {
  id: string;
  figure?: Mention['figure'] | undefined;
  text: string;
}

/** What a frame tells of itself: a number that is its own, nought for the page itself, and all that is found in it. */
export interface FrameNames {
  frame: number;
  names: readonly Spotted[];
}

/**
 * What frames are told by messages: to go to the next or previous name or to open a card (commands, for the frame with the focus, or for the
 * `page` itself), to mark what is marked on request only, or, one `frame` alone, to go to the next mention of an entity.
 */
export type Wish = { wish: Step; page?: boolean } | { wish: 'mark' } | { wish: 'seek'; id: string; frame: number };

/** Commands of the browser, sent on by the background to the frame that has the focus. */
export const STEPS = ['next', 'previous', 'open'] as const;
export type Step = (typeof STEPS)[number];
