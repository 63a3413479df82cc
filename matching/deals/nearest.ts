import { firstFrom, type Place } from '../sightings.ts';

const LONGEST_PLACE = 300; // characters of a name

export const gapBetween = (a: Place, b: Place): number => Math.max(0, a.start - b.end, b.start - a.end);

/** The sorted place that is nearest to another within a stretch. */
export function nearestIn(places: readonly Place[], to: Place, { start, end }: Place): Place | undefined {
  let best: Place | undefined;
  for (let i = firstFrom(places, start - LONGEST_PLACE); i < places.length; i++) {
    const place = places[i] as Place;
    if (place.start >= end) break;
    if (place.start >= start && place.end <= end && (!best || gapBetween(place, to) < gapBetween(best, to)))
      best = place;
  }
  return best;
}

/** The nearest place of any of some lists. */
export function nearestOfAll(lists: readonly (readonly Place[])[], to: Place, stretch: Place): Place | undefined {
  let best: Place | undefined;
  for (const places of lists) {
    const found = nearestIn(places, to, stretch);
    if (found && (!best || gapBetween(found, to) < gapBetween(best, to))) best = found;
  }
  return best;
}
