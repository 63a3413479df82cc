import type { Figure, RecordedValue } from '../../data/records/figure.ts';
import { formatDate } from '../shared/format-date.ts';
import { formatFigure, type SpokenUnit } from '../shared/format-figure.ts';
import { format, numeralsOf } from '../words/format.ts';
import type { CardReader } from './reader.ts';

/** A figure as the page says it, and the date of the recorded one that it equals. */
export interface Said extends Pick<RecordedValue, 'exact' | 'min' | 'max'> {
  unit: SpokenUnit;
  matches: string | null;
}

const PARTS: ReadonlySet<string | undefined> = new Set(['first-tranche', 'second-site', 'grid']);

/** The values of the whole, oldest first; where only parts are recorded, those. */
function wholeOf({ history }: Figure): readonly RecordedValue[] {
  const whole = history.filter(({ facet }) => !PARTS.has(facet));
  return whole.length > 0 ? whole : history;
}

/** A currency as it stands behind an amount: euros. */
function currencyOf(unit: string, { language }: CardReader): string {
  const parts = new Intl.NumberFormat(numeralsOf(language), {
    style: 'currency',
    currency: unit,
    currencyDisplay: 'name',
  });
  return parts.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? unit;
}

const CURRENCIES: ReadonlySet<string> = new Set(['EUR', 'USD', 'GBP', 'SAR', 'AED']);

/** What the record says to a figure of a page, in one sentence. It compares; it does not judge. */
export function checkText(said: Said, figure: Figure, reader: CardReader): string {
  const { language, words } = reader;
  const spoken = formatFigure(said, said.unit, reader);
  const write = (value: RecordedValue) => formatFigure(value, figure.unit, reader);
  if (said.unit !== figure.unit && CURRENCIES.has(said.unit))
    return format(words.checkCurrency, { said: spoken, currency: currencyOf(figure.unit, reader) });
  const whole = wholeOf(figure);
  if (said.matches === null) {
    const values = new Intl.ListFormat(language).format([...new Set(whole.map(write))]);
    return format(words.checkNone, { said: spoken, values });
  }
  const date = formatDate(said.matches, language);
  const latest = whole.at(-1);
  if (!latest || latest.asOf <= said.matches) return format(words.checkEqual, { said: spoken, date });
  const since = formatDate(latest.asOf, language);
  return format(words.checkSince, { said: spoken, date, since, value: write(latest) });
}

/** How a figure of the page stands to the recorded ones. */
export const FigureCheck = ({ said, figure, reader }: { said: Said; figure: Figure; reader: CardReader }) => (
  <p class="check">{checkText(said, figure, reader)}</p>
);
