import type { Described } from '../../data/records/described.ts';
import type { Entity } from '../../data/records/entity.ts';
import type { Figure, RecordedValue } from '../../data/records/figure.ts';

/** A recorded value without its sources. */
export type IndexedValue = Pick<RecordedValue, 'asOf' | 'exact' | 'min' | 'max' | 'facet'>;

export interface IndexedFigure {
  id: string;
  unit: Figure['unit'];
  /** Oldest first. */
  history: readonly IndexedValue[];
}

/** What of a deal's record decides whether a text tells of it. */
export interface IndexedDeal {
  id: string;
  /** The deal's ordinal among the entities. */
  entity: number;
  signed?: string;
  figures: readonly IndexedFigure[];
  described?: Described;
}

const indexedValue = ({ asOf, exact, min, max, facet }: RecordedValue): IndexedValue => ({
  asOf,
  ...(exact !== undefined && { exact }),
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
  ...(facet !== undefined && { facet }),
});

function dealOf(entity: Entity, ordinal: number): IndexedDeal[] {
  if (entity.type !== 'deal') return [];
  const { id, signed, described } = entity;
  const figures = entity.figures.map((figure) => ({
    id: figure.id,
    unit: figure.unit,
    history: figure.history.map(indexedValue),
  }));
  return [{ id, entity: ordinal, ...(signed && { signed }), figures, ...(described && { described }) }];
}

/** The deals among the entities, as the index keeps them. */
export const dealsOf = (entities: readonly Entity[]): IndexedDeal[] => entities.flatMap(dealOf);

/** Every date of a deal's record: its signing, and those of its figures. */
export const datesOf = ({ signed, figures }: IndexedDeal): string[] => [
  ...(signed === undefined ? [] : [signed]),
  ...figures.flatMap(({ history }) => history.map(({ asOf }) => asOf)),
];
