import type { FigureSighting, Place, Scan } from './sightings.ts';

const placeAt = ({ start, end }: Place, by: number): Place => ({ start: start + by, end: end + by });

/** A figure, and the sentences around it, in offsets of a document in which its piece begins at `by`. */
export const movedFigure = (figure: FigureSighting, by: number): FigureSighting => ({
  ...figure,
  ...placeAt(figure, by),
  sentence: placeAt(figure.sentence, by),
  ...(figure.passage && { passage: figure.passage.map((said) => ({ ...said, ...placeAt(said, by) })) }),
});

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
    figures: figures.map((figure) => movedFigure(figure, by)),
  }),
});
