import { acronymsOfOthers, isOtherAcronym } from './acronyms.ts';
import type { Candidate } from './candidate.ts';
import type { ReadClauses } from './deals/foreign.ts';
import { sightFigures } from './deals/sight-figures.ts';
import { CUE, ENTITY, UNIT } from './entries.ts';
import { findCandidates } from './find.ts';
import { isOfAnotherPerson } from './given-names.ts';
import { type Index, kindOfEntry } from './index.ts';
import { isParted } from './inverted-names.ts';
import { isPartOfSomethingElse } from './longer-names.ts';
import { withMiddleNames } from './middle-names.ts';
import { placeFigures, sightNames } from './sight.ts';
import {
  covers,
  entityOf,
  isSameEntity,
  lengthOf,
  type Objection,
  type OnLeft,
  overlap,
  type Place,
  ruleOf,
  type Scan,
  sameSpan,
} from './sightings.ts';
import { isDelimited, isInsideAddress, wordAfter, wordBefore } from './surroundings.ts';
import { Sweep } from './sweep.ts';
import { NO_NAME, traitsWithoutClitics } from './word-traits.ts';

/** True if a word stands before that may be a name: طحنون بن زايد, not قال بن زايد. */
function isAfterName(text: string, start: number): boolean {
  const word = wordBefore(text, start);
  return word !== undefined && !(traitsWithoutClitics(text, word) & NO_NAME);
}

/** Keeps the names that their nearest marks allow: what the rules say of the place where they stand. */
function isWellPlaced(text: string, index: Index, candidate: Candidate): boolean {
  const { start, end } = candidate;
  const rule = ruleOf(index, candidate);
  if (isInsideAddress(text, start, end)) return false;
  if (rule?.delimited && !isDelimited(text, start, end)) return false;
  return !(rule?.notAfterWord && isAfterName(text, start));
}

/** A longer name keeps its own entity's shorter names out, and any other name that does not cover it. */
const isKeptOut = (index: Index, candidate: Candidate, longer: Candidate): boolean =>
  sameSpan(candidate, longer) ? isSameEntity(index, candidate, longer) : !covers(candidate, longer);

/** Leaves out what stands in a longer name that is no entity's. */
function outsideLongerNames(index: Index, names: readonly Candidate[], longer: readonly Candidate[]): Candidate[] {
  const sweep = new Sweep(longer);
  const isOut = (name: Candidate, other: Candidate) => isKeptOut(index, name, other);
  return names.filter((name) => !sweep.some(name, isOut));
}

/** Leaves out names that are parts of something else, and the shorter names of the same entity within them. */
function withoutParts(text: string, index: Index, names: readonly Candidate[]): Candidate[] {
  const parts = names.filter(
    (name) =>
      isPartOfSomethingElse(text, name, entityOf(index, name)) ||
      isOtherAcronym(text, index, name) ||
      isOfAnotherPerson(text, index, name),
  );
  const sweep = new Sweep(parts);
  const isWithin = (name: Candidate, part: Candidate) => covers(part, name) && isSameEntity(index, part, name);
  return names.filter((name) => !sweep.some(name, isWithin));
}

/** A short name gives way where the full one stands over it: «Sheikh Mohamed» in Sheikh Mohamed bin Zayed. */
function isShortOf(index: Index, name: Candidate, other: Candidate): boolean {
  if (lengthOf(other) <= lengthOf(name) || !isSameEntity(index, name, other)) return false;
  const rule = ruleOf(index, other);
  return !rule || (ruleOf(index, name)?.afterFullName === true && !rule.afterFullName);
}

function withoutShortOnes(index: Index, names: readonly Candidate[]): Candidate[] {
  const sweep = new Sweep(names);
  const isShort = (name: Candidate, other: Candidate) => isShortOf(index, name, other);
  return names.filter((name) => !ruleOf(index, name) || !sweep.some(name, isShort));
}

interface ScanOptions {
  /** The piece's offset in its document, in UTF-16 units. */
  at?: number;
  onLeft?: OnLeft;
  /** Reads English sentences that are worth it; without it the order of words must do. */
  clauses?: ReadClauses | undefined;
}

type Step = (names: readonly Candidate[]) => Candidate[];
/** What in the text an objection rests on. */
type Because = (name: Candidate) => Place | undefined;

/** Takes one objection after the other, and tells whom each has met, and why. */
function takeObjections(
  names: Candidate[],
  steps: readonly (readonly [Objection, Step, Because])[],
  onLeft?: OnLeft,
): Candidate[] {
  let kept = names;
  for (const [objection, step, because] of steps) {
    const next = step(kept);
    if (onLeft) {
      const still = new Set(next);
      for (const name of kept) if (!still.has(name)) onLeft(name, objection, because(name));
    }
    kept = next;
  }
  return kept;
}

/** A name with the words on both its sides. */
const withNeighbours = (text: string, { start, end }: Place): Place => ({
  start: wordBefore(text, start)?.start ?? start,
  end: wordAfter(text, end)?.end ?? end,
});

interface ByKind {
  all: Candidate[];
  longer: Candidate[];
  cues: Candidate[];
  units: Candidate[];
}

/** True of digits behind a decimal mark: the 5 GW in 2,5 GW is no cue. */
const isWithinNumber = (text: string, at: number): boolean =>
  text.charCodeAt(at) <= LAST_DIGIT && /\d[.,]$/.test(text.slice(Math.max(0, at - 2), at));
const LAST_DIGIT = 0x39;

/** The candidates of each kind of entry. Cues are most of them, so they keep the list. */
function byKind(text: string, index: Index, candidates: Candidate[]): ByKind {
  const all: Candidate[] = [];
  const longer: Candidate[] = [];
  const units: Candidate[] = [];
  let cues = 0;
  for (const candidate of candidates) {
    const kind = kindOfEntry(index, candidate.entry);
    if (kind === CUE) {
      if (!isWithinNumber(text, candidate.start)) candidates[cues++] = candidate;
    } else (kind === ENTITY ? all : kind === UNIT ? units : longer).push(candidate);
  }
  candidates.length = cues;
  return { all, longer, cues: candidates, units };
}

/**
 * Reads one piece of a document: the names and cues in it, with all that can be told without the rest. Cut between
 * blocks (line breaks), pieces say together what the whole would.
 */
export function scan(text: string, index: Index, { at = 0, onLeft, clauses }: ScanOptions = {}): Scan {
  const { all, longer, cues, units } = byKind(text, index, findCandidates(text, index));
  const neighbours = (name: Candidate) => withNeighbours(text, name);
  const moved = ({ start, end }: Place): Place => ({ start: start + at, end: end + at });
  const names = takeObjections(
    all,
    [
      [
        'within-full-name',
        (some) => withMiddleNames(text, index, withoutShortOnes(index, some)),
        (name) => all.find((other) => covers(other, name) && isShortOf(index, name, other)),
      ],
      [
        'in-longer-name',
        (some) => outsideLongerNames(index, some, longer),
        (name) => longer.find((other) => overlap(name, other) && isKeptOut(index, name, other)),
      ],
      ['parted', (some) => some.filter((name) => !isParted(text, name, entityOf(index, name))), neighbours],
      ['misplaced', (some) => some.filter((name) => isWellPlaced(text, index, name)), neighbours],
      ['part-of-something-else', (some) => withoutParts(text, index, some), neighbours],
    ],
    onLeft &&
      ((name, objection, because) =>
        onLeft({ ...moved(name), entry: name.entry }, objection, because && moved(because))),
  );
  const figures = sightFigures(text, index, { names, cues, units, clauses });
  for (const cue of at === 0 ? [] : cues) {
    cue.start += at;
    cue.end += at;
  }
  const taken = acronymsOfOthers(text, index, names); // while their offsets are still those of the piece
  const sighted = sightNames(text, index, names, at);
  return { names: sighted, cues, taken, ...(figures.length > 0 && { figures: placeFigures(figures, at) }) };
}
