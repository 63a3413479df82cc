import { Fragment } from 'preact';
import type { Figure, RecordedValue } from '../../data/records/figure.ts';
import { formatDate } from '../shared/format-date.ts';
import { formatFigure } from '../shared/format-figure.ts';
import { Age } from './age.tsx';
import type { CardReader } from './reader.ts';
import { Sourced } from './sourced.tsx';

interface Props {
  values: readonly RecordedValue[];
  unit: Figure['unit'];
  reader: CardReader;
}

const keyOf = ({ asOf, facet }: RecordedValue): string => `${asOf} ${facet ?? ''}`;

function Amount({ value, unit, reader }: Omit<Props, 'values'> & { value: RecordedValue }) {
  return (
    <>
      <b>{formatFigure(value, unit, reader)}</b>{' '}
      {value.facet && <span class="facet">{reader.words.facets[value.facet]}</span>}
    </>
  );
}

/** Values at a glance: the date, the amount and what of the whole it measures. */
export const ShortValues = ({ values, unit, reader }: Props) => (
  <dl class="values">
    {values.map((value) => (
      <Fragment key={keyOf(value)}>
        <dt>
          <time datetime={value.asOf}>{formatDate(value.asOf, reader.language)}</time>
        </dt>
        <dd>
          <Amount value={value} unit={unit} reader={reader} /> <Age of={value.asOf} reader={reader} />
        </dd>
      </Fragment>
    ))}
  </dl>
);

/** Values in full, newest first as the facts are: with what was said of each, and where. */
export const SourcedValues = ({ values, unit, reader }: Props) => (
  <ul class="facts">
    {[...values].reverse().map((value) => (
      <li key={keyOf(value)}>
        <Sourced asOf={value.asOf} sources={value.sources} reader={reader}>
          <Amount value={value} unit={unit} reader={reader} />
          {value.note && <span class="note">{value.note[reader.language]}</span>}
        </Sourced>
      </li>
    ))}
  </ul>
);
