import type { ContextRule } from '../data/records/alias.ts';
import { firstFrom, overlap, type Place, type Sighting } from './sightings.ts';

/** Evidence by context id, each list in the order of the document. */
export type Evidence = ReadonlyMap<string, readonly Place[]>;

/** Evidence of another sentence is as far as this many characters more. */
const OTHER_SENTENCE = 400;

interface Nearest {
  distance: number;
  place: Place;
}

function distanceTo(name: Sighting, place: Place): { gap: number; inSentence: boolean } {
  const gap = place.start >= name.end ? place.start - name.end : name.start - place.end;
  const { sentence = name } = name;
  return { gap, inSentence: place.start >= sentence.start && place.end <= sentence.end };
}

/**
 * The place of the sorted list that is nearest to a name and does not overlap it. On each side the first one
 * is the nearest, since what is in the sentence comes before what is not.
 */
function nearest(name: Sighting, places: readonly Place[], within: ContextRule['within']): Nearest | undefined {
  const split = firstFrom(places, name.start);
  let before = split - 1;
  while (before >= 0 && overlap(places[before] as Place, name)) before--;
  let after = split;
  while (after < places.length && overlap(places[after] as Place, name)) after++;
  return [places[before], places[after]].reduce<Nearest | undefined>((best, place) => {
    if (!place) return best;
    const { gap, inSentence } = distanceTo(name, place);
    if (!inSentence && within === 'sentence') return best;
    return nearer(best, { distance: inSentence ? gap : gap + OTHER_SENTENCE, place });
  }, undefined);
}

const nearer = (a: Nearest | undefined, b: Nearest | undefined) =>
  a && b ? (b.distance < a.distance ? b : a) : (a ?? b);

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

/** Weighs the nearest evidence for a reading against the nearest that speaks for another. */
export function weigh(rule: ContextRule, name: Sighting, evidence: Evidence): Verdict {
  const { owner } = name;
  const isOwner = (id: string) => owner && standsAt(owner, evidence.get(id) ?? []);
  if (owner && !rule.for.some(isOwner)) return { take: false, because: owner };
  const of = (id: string, within: ContextRule['within']) => nearest(name, evidence.get(id) ?? [], within);
  const pro = rule.for.map((id) => of(id, rule.within));
  const whole = !rule.all || pro.every((found) => found);
  const best = whole ? pro.reduce(nearer, undefined) : undefined;
  // Evidence against counts from anywhere: another country's plan stays another's in the next sentence.
  const contra = rule.against.map((id) => of(id, 'document')).reduce(nearer, undefined);
  if (best && (!contra || best.distance <= contra.distance)) return { take: true, because: best.place };
  if (contra) return { take: false, because: contra.place };
  return { take: rule.otherwise === 'take' };
}
