import { CONTRAST, FOREIGN, OTHER_KIND, OTHER_KIND_BESIDE, OWNED, STRANGER } from '../matching/deals/cues.ts';
import type { Mention } from '../matching/decide.ts';
import type { QuantityValue } from '../matching/figures/quantity.ts';
import { quantitiesIn } from '../matching/figures/read-quantities.ts';
import { type FigureSighting, overlap, type Place } from '../matching/sightings.ts';

/** What the words around a figure may say against its being a deal's. */
const AGAINST: readonly (readonly [trait: number, words: string])[] = [
  [FOREIGN, 'a stranger is the subject'],
  [OWNED, 'it is said to be another’s, or of each of several'],
  [OTHER_KIND_BESIDE, 'the words beside it are of another kind of thing'],
  [OTHER_KIND, 'its sentence is of another kind of thing'],
  [STRANGER, 'a name that no deal knows stands before it'],
  [CONTRAST, 'it is set against another figure'],
];

const numberOf = ({ exact, min, max }: QuantityValue): string => String(exact ?? `${min ?? ''}..${max ?? ''}`);

function objectionTo(sighting: FigureSighting | undefined): string {
  if (!sighting)
    return 'no deal has its number, nor is one told of in its line, or it repeats a sum in another currency';
  const against = AGAINST.filter(([trait]) => (sighting.traits & trait) !== 0).map(([, words]) => words);
  return against.length > 0
    ? against.join('; ')
    : 'sides, object and name of a deal stand too far away, or another’s is nearer';
}

/** A figure of a text that was taken for no deal's, and why. UTF-16 offset. */
export interface LeftFigure {
  at: number;
  line: string;
}

/** The figures of a text that are no mentions. `sighted` are those that may have been some deal's. */
export function explainLeftFigures(
  text: string,
  sighted: readonly FigureSighting[],
  mentions: readonly Mention[],
): LeftFigure[] {
  const isTaken = (place: Place) => mentions.some((mention) => overlap(mention, place));
  return quantitiesIn(text)
    .filter((quantity) => !isTaken(quantity))
    .map((quantity) => {
      const objection = objectionTo(sighted.find((sighting) => overlap(sighting, quantity)));
      const said = text.slice(quantity.start, quantity.end).replace(/\s+/g, ' ');
      return {
        at: quantity.start,
        line: `@${quantity.start} “${said}” left: ${objection} · ${numberOf(quantity)} ${quantity.unit}`,
      };
    });
}
