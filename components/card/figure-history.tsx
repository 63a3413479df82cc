import type { ComponentChildren } from 'preact';
import type { Figure } from '../../data/records/figure.ts';
import { Age } from './age.tsx';
import type { CardReader } from './reader.ts';
import { ShortValues, SourcedValues } from './recorded-values.tsx';
import { directionOf } from './spoken.tsx';
import { StepLine } from './step-line.tsx';
import { stepsOf } from './steps.ts';

interface Props {
  figure: Figure;
  inFull: boolean;
  reader: CardReader;
  /** Stands below the rest. */
  children?: ComponentChildren;
}

/**
 * How a figure of a deal developed: a step line where its values compare, a list for the others; what was
 * said of each and where comes when asked for.
 */
export function FigureHistory({ figure, inFull, reader, children }: Props) {
  const { language, words } = reader;
  const { history, unit } = figure;
  const name = figure.name[language];
  const steps = stepsOf(figure, directionOf(language) === 'rtl');
  const drawn = new Set(steps.map(({ value }) => value));
  const listed = history.filter((value) => !drawn.has(value));
  return (
    <figure class="figure">
      <figcaption>
        {name}
        <button
          type="button"
          class="toggle"
          aria-expanded={inFull ? 'true' : 'false'}
          aria-label={`${words.sources} · ${name}`}
          data-act="unfold"
          data-part={figure.id}
        >
          {words.sources}
        </button>
      </figcaption>
      {steps.length > 0 && <StepLine figure={figure} steps={steps} reader={reader} />}
      {/* Of a line only its newest value: that the others are older is what it draws. */}
      {steps.length > 0 && !inFull && <Age of={steps.at(-1)?.value.asOf ?? ''} reader={reader} />}
      {inFull && <SourcedValues values={history} unit={unit} reader={reader} />}
      {!inFull && listed.length > 0 && <ShortValues values={listed} unit={unit} reader={reader} />}
      {children}
    </figure>
  );
}
