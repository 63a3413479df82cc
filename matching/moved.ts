import type { Place, Scan } from './sightings.ts';

const placeAt = ({ start, end }: Place, by: number): Place => ({ start: start + by, end: end + by });

/** What was seen in a piece, in offsets of a document in which the piece begins at `by`. UTF-16 units. */
export const movedBy = ({ names, cues, taken, figures }: Scan, by: number): Scan => ({
  names: names.map((name) => ({
    ...name,
    ...placeAt(name, by),
    ...(name.sentence && { sentence: placeAt(name.sentence, by) }),
    ...(name.owner && { owner: placeAt(name.owner, by) }),
  })),
  cues: cues.map((cue) => ({ ...cue, ...placeAt(cue, by) })),
  taken,
  ...(figures && {
    figures: figures.map((figure) => ({ ...figure, ...placeAt(figure, by), sentence: placeAt(figure.sentence, by) })),
  }),
});
