import type { Figure, RecordedValue } from '../../data/records/figure.ts';
import { DateOf } from '../shared/date.tsx';
import { formatFigure } from '../shared/format-figure.ts';
import { useInterface } from '../shared/interface-language.tsx';
import { SourceLinks } from '../shared/source-links.tsx';

function Recorded({ value, unit }: { value: RecordedValue; unit: Figure['unit'] }) {
  const { language, words } = useInterface();
  const { facet, note, asOf, sources } = value;
  return (
    <li>
      <DateOf date={asOf} />
      <div>
        <p>
          <b>{formatFigure(value, unit, { language, words: words.card })}</b>
          {facet && <span class="facet">{words.card.facets[facet]}</span>}
        </p>
        {note && <p class="note">{note[language]}</p>}
        <p class="from">
          <SourceLinks sources={sources} />
        </p>
      </div>
    </li>
  );
}

/** A figure of a deal and what it was on each date, oldest first. */
export function FigureHistory({ figure }: { figure: Figure }) {
  const { language } = useInterface();
  return (
    <section class="figure">
      <h4>{figure.name[language]}</h4>
      <ol>
        {figure.history.map((value) => (
          <Recorded key={`${value.asOf} ${value.facet ?? ''}`} value={value} unit={figure.unit} />
        ))}
      </ol>
    </section>
  );
}
