import type { Evidence } from '../evidence.ts';
import type { FigureSighting, Place } from '../sightings.ts';
import { holdsFloor } from './floor.ts';
import type { IndexedDeal } from './indexed-deal.ts';
import { gapBetween, nearestIn, nearestOfAll } from './nearest.ts';

/** What counts as the sentence before and the sentence behind: UTF-16 units beyond a sentence’s own. */
const NEARBY_BEFORE = 300;
const NEARBY_BEHIND = 150;
/** How far back a page’s topic is looked for. UTF-16 units. */
const TOPIC = 1000;

/** How surely the words around a figure or a phrase tell of a deal: not at all … */
export const UNTOLD = 0;
/** … by its parties and one of them or its object no further than the sentence beside, or by a mention of it there … */
export const HINTED = 1;
/** … by its parties and its object, or by such a mention and one of them … */
export const DESCRIBED = 2;
/** … or by a mention of it in the same sentence. */
export const NAMED = 3;

/** Where a deal stands in what surrounds a figure or a phrase. */
export interface Standing {
  level: typeof UNTOLD | typeof HINTED | typeof DESCRIBED | typeof NAMED;
  /** The mention of the deal in the sentence. */
  mention?: Place | undefined;
  /** What in the sentence tells of one of its sides, at least. */
  side?: Place | undefined;
  isSided: boolean;
  /** All its sides stand in the sentence. */
  isSidedHere: boolean;
  /** What in the sentence tells of its object. */
  object?: Place | undefined;
  /** True if the line tells of the deal last, false if it tells of another since. */
  holds: boolean | undefined;
  /** What the deal is about stands somewhere before. */
  isOnTopic: boolean;
  /** What decided it: where in the document it stands. */
  because?: Place | undefined;
  /** What in the sentence tells of another. */
  other?: Place | undefined;
  /** It is nearer than what tells of this one, or nobody of this one stands before. */
  isDenied: boolean;
}

interface Asked {
  deal: IndexedDeal;
  /** Mentions of the deal, sorted. */
  mentions: readonly Place[];
  evidence: Evidence;
  sentence: Place;
  /** The sentences before. */
  passage?: FigureSighting['passage'];
  /** Figures before that were taken for the deal's: they tell of it, too. */
  taken?: readonly Place[];
}

interface Seen {
  named: boolean;
  nearby: boolean;
  object: boolean;
  side: boolean;
  isSided: boolean;
  /** What it is about stands in the sentence beside. */
  objectNear: boolean;
}

function levelOf({ named, nearby, object, side, isSided, objectNear }: Seen): Standing['level'] {
  if (named) return NAMED;
  if ((object && side && isSided) || (nearby && (object || side))) return DESCRIBED;
  return nearby || (isSided && (side || objectNear)) ? HINTED : UNTOLD;
}

/** Of two places the one that is nearer, if there is one. */
function nearer(at: Place, one: Place | undefined, two: Place | undefined): Place | undefined {
  if (!one || !two) return one ?? two;
  return gapBetween(two, at) < gapBetween(one, at) ? two : one;
}

/** True if another's name is nearer than anything of the deal's, or whose figure it is: nobody of ours stands before. */
function isDenied(at: Place, other: Place | undefined, anchor: Place | undefined, first: Place | undefined): boolean {
  if (!other) return false;
  if (!anchor || gapBetween(other, at) < gapBetween(anchor, at)) return true;
  return other.start < at.start && !(first && first.start < at.start);
}

/** Finds what around a figure or a phrase tells of a deal: in its own sentence, and in those beside it. */
export function standingOf(at: Place, { deal, mentions, evidence, sentence, passage, taken = [] }: Asked): Standing {
  const { sides = [], standIns = [], objects = [], against = [] } = deal.described ?? {};
  const beside = { start: sentence.start - NEARBY_BEFORE, end: sentence.end + NEARBY_BEHIND };
  const find = (contexts: readonly string[], stretch: Place) => nearestOfAll(contexts.map(evidence), at, stretch);
  const own = [mentions, ...standIns.map(evidence)];
  const mention = nearestIn(mentions, at, sentence);
  const named = nearestOfAll(own, at, sentence);
  const nearby = nearestOfAll(own, at, beside);
  const object = find(objects, sentence);
  const objectNear = find(objects, beside);
  const side = find(sides.flat(), sentence);
  const isSided = sides.length > 0 && sides.every((contexts) => find(contexts, beside));
  const before = find(sides.flat(), { start: sentence.start, end: at.start });
  const seen = { named: named !== undefined, nearby: nearby !== undefined, object: object !== undefined };
  const other = find(against, sentence);
  const holds = holdsFloor({ sentence, ...(passage && { passage }) }, [...own, taken], against.map(evidence));
  const isTakenOver = holds === false && !side && !object;
  return {
    level: levelOf({ ...seen, side: side !== undefined, isSided, objectNear: objectNear !== undefined }),
    mention,
    side,
    isSided,
    isSidedHere: sides.length > 0 && sides.every((contexts) => find(contexts, sentence)),
    object,
    other,
    isOnTopic: find(objects, { ...beside, start: sentence.start - TOPIC }) !== undefined,
    because: named ?? nearby ?? object ?? side ?? objectNear,
    holds,
    isDenied: isTakenOver || isDenied(at, other, nearer(at, named ?? object, side), named ?? before),
  };
}
