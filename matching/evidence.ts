import type { ContextRule } from '../data/records/alias.ts';
import type { Index } from './index.ts';
import { covers, firstFrom, overlap, ownerOf, type Place, ruleOf, type Scan, type Sighting } from './sightings.ts';

/** The evidence of a context, given by its id, in the order of the document. */
export type Evidence = (context: string) => readonly Place[];

/** Cues of each context, by its ordinal, and the mentions of its entities that stand by themselves. */
function gatherEvidence(cues: readonly Sighting[], names: readonly Sighting[], index: Index): Place[][] {
  const places: Place[][] = index.meta.contexts.map(() => []);
  let next = 0;
  const addCues = (until: number) => {
    for (let cue = cues[next]; cue && cue.start <= until; cue = cues[++next]) places[ownerOf(index, cue)]?.push(cue);
  };
  for (const name of names) {
    if (ruleOf(index, name)) continue;
    addCues(name.start);
    for (const context of index.contextsOf.get(ownerOf(index, name)) ?? []) places[context]?.push(name);
  }
  addCues(Number.POSITIVE_INFINITY);
  return places;
}

/** The cues of all pieces; those of one piece come in order. */
const cuesOf = (scans: readonly Scan[]): readonly Sighting[] =>
  scans.length === 1 ? (scans[0] as Scan).cues : scans.flatMap(({ cues }) => cues).sort((a, b) => a.start - b.start);

/** The evidence of a document, gathered when some is first asked for; names come in the order of the document. */
export function evidenceIn(scans: readonly Scan[], names: readonly Sighting[], index: Index): Evidence {
  let places: readonly (readonly Place[])[] | undefined;
  return (context) => {
    places ??= gatherEvidence(cuesOf(scans), names, index);
    return places[index.contextNumbers.get(context) ?? places.length] ?? NONE;
  };
}

const NONE: readonly Place[] = [];

/** Evidence of another sentence is as far as this many characters more. */
const OTHER_SENTENCE = 400;

/** How far a place is from a name; endlessly, if it is none or not within what is asked. */
function distanceTo(name: Sighting, place: Place | undefined, within: ContextRule['within']): number {
  if (!place) return Number.POSITIVE_INFINITY;
  const gap = place.start >= name.end ? place.start - name.end : name.start - place.end;
  if (covers(name.sentence ?? name, place)) return gap;
  return within === 'sentence' ? Number.POSITIVE_INFINITY : gap + OTHER_SENTENCE;
}

/**
 * The place of the sorted list that is nearest to a name and does not overlap it. On each side the first one
 * is the nearest, since what is in the sentence comes before what is not.
 */
function nearest(name: Sighting, places: readonly Place[], within: ContextRule['within']): Place | undefined {
  const split = firstFrom(places, name.start);
  let last = split - 1;
  while (last >= 0 && overlap(places[last] as Place, name)) last--;
  let first = split;
  while (first < places.length && overlap(places[first] as Place, name)) first++;
  const before = last < 0 ? undefined : places[last]; // to ask an array for -1 is slow
  const toBefore = distanceTo(name, before, within);
  const toBehind = distanceTo(name, places[first], within);
  if (toBehind < toBefore) return places[first];
  return toBefore < Number.POSITIVE_INFINITY ? before : undefined;
}

const LONGEST_EVIDENCE = 300; // characters

/** True if one of the sorted places overlaps another. */
function standsAt(place: Place, places: readonly Place[]): boolean {
  for (let i = firstFrom(places, place.start - LONGEST_EVIDENCE); i < places.length; i++) {
    const other = places[i] as Place;
    if (other.start >= place.end) return false;
    if (overlap(other, place)) return true;
  }
  return false;
}

/** What a context rule decides, and the evidence that decided it. */
export interface Verdict {
  take: boolean;
  because?: Place;
}

/** The nearest evidence of some contexts; none, if all of them must have some and one has none. */
function nearestOf(
  name: Sighting,
  lists: readonly (readonly Place[])[],
  { all, within }: Pick<ContextRule, 'all' | 'within'>,
): Place | undefined {
  let best: Place | undefined;
  for (const places of lists) {
    const found = nearest(name, places, within);
    if (!found && all) return undefined;
    if (distanceTo(name, found, within) < distanceTo(name, best, within)) best = found;
  }
  return best;
}

/** Evidence against counts from anywhere: another country's plan stays another's in the next sentence. */
const ANYWHERE = { all: false, within: 'document' } as const;

/** Weighs the nearest evidence for a reading against the nearest that speaks for another. */
export function weigh(rule: ContextRule, name: Sighting, evidence: Evidence): Verdict {
  const { owner } = name;
  const isOwner = (id: string) => owner && standsAt(owner, evidence(id));
  if (owner && !rule.for.some(isOwner)) return { take: false, because: owner };
  const best = nearestOf(name, rule.for.map(evidence), rule);
  const contra = nearestOf(name, rule.against.map(evidence), ANYWHERE);
  if (best && distanceTo(name, best, 'document') <= distanceTo(name, contra, 'document'))
    return { take: true, because: best };
  if (contra) return { take: false, because: contra };
  return { take: rule.otherwise === 'take' };
}
