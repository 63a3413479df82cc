import type { Deal } from '../../data/records/entity.ts';
import { checkText } from '../card/figure-check.tsx';
import type { CardReader } from '../card/reader.ts';
import { formatDate } from '../shared/format-date.ts';
import { formatFigure } from '../shared/format-figure.ts';
import { useInterface } from '../shared/interface-language.tsx';
import { format } from '../words/format.ts';
import type { SaidFigure, Spotted } from './popup-world.ts';
import { Times } from './times.tsx';

interface DealsProps {
  names: readonly Spotted[];
  onChoose: (id: string) => void;
}

/** As many deals are told in full; the rest follow in the list of names. */
export const MOST_DEALS = 4;

/** The deals that are told in full: those whose figures the page gives, then the most often named. */
export const dealsOnTop = (names: readonly Spotted[]): Spotted[] =>
  names
    .filter(({ deal }) => deal)
    .toSorted((a, b) => Number(b.said.length > 0) - Number(a.said.length > 0) || b.count - a.count)
    .slice(0, MOST_DEALS);

/** The same amount of the same figure, however it is written. */
const keyOf = ({ of, figure: { unit, exact, min, max } }: SaidFigure): string => [of, unit, exact, min, max].join(' ');

/** What the page says of a deal's figures, each beside the record, once. */
function Said({ said, deal, reader }: { said: readonly SaidFigure[]; deal: Deal; reader: CardReader }) {
  const { popup } = useInterface().words;
  const amounts = new Map(said.toReversed().map((one) => [keyOf(one), one]));
  return (
    <>
      {[...amounts].toReversed().map(([key, { of, figure, text }]) => {
        const record = deal.figures.find(({ id }) => id === of);
        return (
          record && <p key={key}>{format(popup.besideRecord, { text, check: checkText(figure, record, reader) })}</p>
        );
      })}
    </>
  );
}

/** Where the page gives no figure, the newest that is recorded of each. */
function Recorded({ deal, reader }: { deal: Deal; reader: CardReader }) {
  const { language, words } = useInterface();
  return (
    <>
      {deal.figures.map(({ id, name, unit, history }) => {
        const newest = history.at(-1);
        if (!newest) return null;
        const value = formatFigure(newest, unit, reader);
        return (
          <p key={id}>
            {format(words.popup.recorded, { name: name[language], value, date: formatDate(newest.asOf, language) })}
          </p>
        );
      })}
    </>
  );
}

/** The deals of the page, their figures against the record. */
export function Deals({ names, onChoose }: DealsProps) {
  const { language, words } = useInterface();
  const reader: CardReader = { language, words: words.card, today: new Date().toISOString().slice(0, 10) };
  const deals = dealsOnTop(names);
  if (deals.length === 0) return null;
  return (
    <section class="deals" aria-label={words.options.groups.deal}>
      {deals.map(({ id, name, count, said, deal }) => (
        <article key={id} class="deal">
          <button type="button" class="line" onClick={() => onChoose(id)}>
            <span class="name">{name[language]}</span>
            <Times count={count} />
          </button>
          {deal && said.length > 0 && <Said said={said} deal={deal} reader={reader} />}
          {deal && said.length === 0 && <Recorded deal={deal} reader={reader} />}
        </article>
      ))}
    </section>
  );
}
