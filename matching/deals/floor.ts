import type { FigureSighting, Place } from '../sightings.ts';
import { FIRST_TRANCHE, FOREIGN, SECOND_SITE } from './cues.ts';
import { nearestOfAll } from './nearest.ts';

type Lists = readonly (readonly Place[])[];
type Told = Pick<FigureSighting, 'sentence' | 'passage'>;

/**
 * Whom a figure's line tells of last: this deal, if something of its own stands in the sentence or in one before; another (`false`), if
 * one before has something of another's, or a stranger for its subject; else nobody.
 */
export function holdsFloor({ sentence, passage = [] }: Told, own: Lists, others: Lists): boolean | undefined {
  const standsIn = (lists: Lists, stretch: Place) => nearestOfAll(lists, stretch, stretch) !== undefined;
  if (standsIn(own, sentence)) return true;
  for (const said of passage) {
    if (standsIn(own, said)) return true;
    if ((said.traits & FOREIGN) !== 0 || standsIn(others, said)) return false;
  }
  return undefined;
}

/** What the sentence before says of a part: a second site is to be opened. It will cost … */
export const partBefore = ({ passage = [] }: Told): number => (passage[0]?.traits ?? 0) & (FIRST_TRANCHE | SECOND_SITE);
