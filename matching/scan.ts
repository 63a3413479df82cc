import { acronymsOfOthers, isAcronym } from './acronyms.ts';
import { CUE, ENTITY, LONGER_NAME } from './entries.ts';
import { type Candidate, findCandidates } from './find.ts';
import type { Index } from './index.ts';
import { withLastDot } from './last-dot.ts';
import { isPartOfSomethingElse } from './longer-names.ts';
import { withQuotes } from './quotes.ts';
import {
  covers,
  entityOf,
  isSameEntity,
  lengthOf,
  longestOf,
  type Objection,
  type OnLeft,
  overlapping,
  type Place,
  ruleOf,
  type Scan,
  type Sighting,
  sameSpan,
} from './sightings.ts';
import { isDelimited, isInsideAddress, sentenceAround, wordsBefore } from './surroundings.ts';

/** Keeps the names that their nearest marks allow: what the rules say of the place where they stand. */
function isWellPlaced(text: string, index: Index, candidate: Candidate): boolean {
  const { start, end } = candidate;
  const rule = ruleOf(index, candidate);
  if (isInsideAddress(text, start, end)) return false;
  if (rule?.delimited && !isDelimited(text, start, end)) return false;
  return !(rule?.notAfterWord && wordsBefore(text, start, 1).length > 0);
}

/** A longer name keeps its own entity's shorter names out, and any other name that does not cover it. */
const isKeptOut = (index: Index, candidate: Candidate, longer: Candidate): boolean =>
  sameSpan(candidate, longer) ? isSameEntity(index, candidate, longer) : !covers(candidate, longer);

/** Leaves out what stands in a longer name that is no entity's. */
function outsideLongerNames(index: Index, names: readonly Candidate[], longer: readonly Candidate[]): Candidate[] {
  const longest = longestOf(longer);
  return names.filter((name) => !overlapping(name, longer, longest).some((other) => isKeptOut(index, name, other)));
}

/** Leaves out names that are parts of something else, and the shorter names of the same entity within them. */
function withoutParts(text: string, index: Index, names: readonly Candidate[]): Candidate[] {
  const parts = names.filter((name) => isPartOfSomethingElse(text, name, entityOf(index, name)));
  const longest = longestOf(parts);
  return names.filter(
    (name) => !overlapping(name, parts, longest).some((part) => covers(part, name) && isSameEntity(index, part, name)),
  );
}

/** A short name gives way where the full one stands over it: «Sheikh Mohamed» in Sheikh Mohamed bin Zayed. */
const isShortOf = (index: Index, name: Candidate, other: Candidate): boolean =>
  lengthOf(other) > lengthOf(name) && isSameEntity(index, name, other) && !ruleOf(index, other)?.afterFullName;

function withoutShortOnes(index: Index, names: readonly Candidate[]): Candidate[] {
  const longest = longestOf(names);
  return names.filter(
    (name) =>
      !ruleOf(index, name)?.afterFullName ||
      !overlapping(name, names, longest).some((other) => isShortOf(index, name, other)),
  );
}

export interface ScanOptions {
  /** The piece's offset in its document, in UTF-16 units. */
  at?: number;
  onLeft?: OnLeft;
}

/** Takes one objection after the other, and tells whom each has met. */
function sift(names: Candidate[], steps: readonly (readonly [Objection, Step])[], onLeft?: OnLeft): Candidate[] {
  let kept = names;
  for (const [objection, step] of steps) {
    const next = step(kept);
    if (onLeft) {
      const still = new Set(next);
      for (const name of kept) if (!still.has(name)) onLeft(name, objection);
    }
    kept = next;
  }
  return kept;
}

type Step = (names: readonly Candidate[]) => Candidate[];

/**
 * Reads one piece of a document: the names and cues in it, with all that can be told without the rest. Cut between
 * blocks (line breaks), pieces say together what the whole would.
 */
export function scan(text: string, index: Index, { at = 0, onLeft }: ScanOptions = {}): Scan {
  const candidates = findCandidates(text, index);
  const ofKind = (kind: number) => candidates.filter(({ entry }) => index.kind[entry] === kind);
  const move = ({ start, end }: Place): Place => ({ start: start + at, end: end + at });
  const names = sift(
    ofKind(ENTITY),
    [
      ['in-longer-name', (all) => outsideLongerNames(index, all, ofKind(LONGER_NAME))],
      ['misplaced', (all) => all.filter((name) => isWellPlaced(text, index, name))],
      ['part-of-something-else', (all) => withoutParts(text, index, all)],
      ['within-full-name', (all) => withoutShortOnes(index, all)],
    ],
    onLeft && ((name, objection) => onLeft({ ...move(name), entry: name.entry }, objection)),
  );
  const sight = (name: Candidate): Sighting => ({
    ...move(withLastDot(text, withQuotes(text, name))),
    entry: name.entry,
    ...(ruleOf(index, name)?.context && {
      sentence: move(sentenceAround(text, name)),
      ...(isAcronym(text, name) && { acronym: text.slice(name.start, name.end) }),
    }),
  });
  return {
    names: names.map(sight),
    cues: ofKind(CUE).map(({ entry, ...place }) => ({ ...move(place), entry })),
    taken: acronymsOfOthers(text, index, names),
  };
}
