import type { Figure, RecordedValue } from '../../data/records/figure.ts';
import { formatDate } from '../shared/format-date.ts';
import { formatFigure } from '../shared/format-figure.ts';
import { localeOf } from '../shared/locale.ts';
import type { CardReader } from './reader.ts';
import { pathOf, STEPS_WIDTH, type Step } from './steps.ts';

interface Props {
  figure: Figure;
  steps: readonly Step[];
  reader: CardReader;
}

/** "Up to" and "at least" are drawn hollow: the value may lie below or above. So is the middle of a range. */
const isBound = ({ exact }: RecordedValue): boolean => exact === undefined;

/** A figure's values as a line with steps, and the same in words for those who cannot see it. */
export function StepLine({ figure, steps, reader }: Props) {
  const { language } = reader;
  const amount = (value: RecordedValue) => formatFigure(value, figure.unit, reader);
  const told = steps.map(({ value }) => `${amount(value)} (${formatDate(value.asOf, language)})`);
  const list = new Intl.ListFormat(localeOf(language), { type: 'unit', style: 'short' });
  return (
    <svg class="steps" viewBox={`0 0 ${STEPS_WIDTH} 86`} role="img" aria-label={list.format(told)}>
      <path d={pathOf(steps)} />
      {steps.map(({ value, x, y, spread }) => (
        <g key={value.asOf}>
          {spread > 0 && <path d={`M${x} ${y - spread}V${y + spread}`} />}
          <circle cx={x} cy={y} r="4" class={isBound(value) ? 'bound' : undefined} />
          <text class="value" x={x} y={y - spread - 10}>
            {amount(value)}
          </text>
          <text x={x} y="84">
            {formatDate(value.asOf, language)}
          </text>
        </g>
      ))}
    </svg>
  );
}
