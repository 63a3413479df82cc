import { Fragment } from 'preact';
import type { Figure, RecordedValue } from '../../data/records/figure.ts';
import { formatDate } from '../shared/format-date.ts';
import { formatFigure } from '../shared/format-figure.ts';
import type { CardReader } from './reader.ts';
import { directionOf } from './spoken.tsx';
import { pathOf, STEPS_WIDTH, type Step, stepsOf } from './steps.ts';

interface Props {
  figure: Figure;
  reader: CardReader;
}

const isBound = ({ max, min }: RecordedValue): boolean => (max === undefined) !== (min === undefined);

function Drawing({ figure, reader, steps }: Props & { steps: readonly Step[] }) {
  const { language } = reader;
  const amount = (value: RecordedValue) => formatFigure(value, figure.unit, reader);
  const date = (value: RecordedValue) => formatDate(value.asOf.slice(0, 7), language);
  const told = steps.map(({ value }) => `${amount(value)}, ${formatDate(value.asOf, language)}`).join('; ');
  return (
    <svg class="steps" viewBox={`0 0 ${STEPS_WIDTH} 86`} role="img" aria-label={told}>
      <path d={pathOf(steps)} />
      {steps.map(({ value, x, y }) => (
        <g key={value.asOf}>
          <circle cx={x} cy={y} r="4" class={isBound(value) ? 'bound' : undefined} />
          <text class="value" x={x} y={y - 10}>
            {amount(value)}
          </text>
          <text x={x} y="84">
            {date(value)}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Values({ values, figure, reader }: Props & { values: readonly RecordedValue[] }) {
  const { language, words } = reader;
  return (
    <dl class="values">
      {values.map((value) => (
        <Fragment key={`${value.asOf} ${value.facet ?? ''}`}>
          <dt>
            <time dateTime={value.asOf}>{formatDate(value.asOf, language)}</time>
          </dt>
          <dd>
            <b>{formatFigure(value, figure.unit, reader)}</b>{' '}
            {value.facet && <span class="facet">{words.facets[value.facet]}</span>}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** How a figure of a deal developed: a step line where its values compare, a list for the others. */
export function FigureHistory({ figure, reader }: Props) {
  const steps = stepsOf(figure, directionOf(reader.language) === 'rtl');
  const drawn = new Set(steps.map(({ value }) => value));
  const listed = figure.history.filter((value) => !drawn.has(value));
  return (
    <figure class="figure">
      <figcaption>{figure.name[reader.language]}</figcaption>
      {steps.length > 0 && <Drawing figure={figure} reader={reader} steps={steps} />}
      {listed.length > 0 && <Values figure={figure} reader={reader} values={listed} />}
    </figure>
  );
}
