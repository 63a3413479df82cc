import type { RecordedValue } from '../../data/records/figure.ts';
import type { Language } from '../../data/records/language.ts';
import type { CardWords } from '../words/catalogue.ts';
import { format } from '../words/format.ts';
import { localeOf } from './locale.ts';

/** The units of records, and those that only pages use. */
export type SpokenUnit = keyof CardWords['units'];

type Amount = Pick<RecordedValue, 'exact' | 'min' | 'max'>;

/** Whom a figure is written for: the language, and that language's words. */
export interface FigureReader {
  language: Language;
  words: Pick<CardWords, 'upTo' | 'atLeast' | 'range' | 'units'>;
}

/** A number in digits, and its scale (billion) as it follows them. */
interface Written {
  digits: string;
  scale: string;
}

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const NO_BREAK_SPACE = '\u00a0';
const CURRENCIES: ReadonlySet<string> = new Set(['EUR', 'USD', 'GBP', 'SAR', 'AED']);

/** Intl knows one form of an Arabic scale; the press writes the plural after 3 to 10. */
const ARABIC_PLURALS: Readonly<Record<string, string>> = { ألف: 'آلاف', مليون: 'ملايين', مليار: 'مليارات' };

/**
 * A recorded value with its unit in the reader's language ("€30–50 bn", "up to 3 GW", "63 sites"), wrapped in
 * bidi isolates so that it keeps its order in a text of the other direction.
 */
export function formatFigure(value: Amount, unit: SpokenUnit, { language, words }: FigureReader): string {
  const write = writerOf(unit, language);
  const most = value.exact ?? value.max ?? value.min ?? 0;
  const plural = words.units[unit];
  const form = plural[new Intl.PluralRules(language).select(most)] ?? plural.other;
  const amount = format(form, { value: amountOf(value, write, words.range) });
  return FIRST_STRONG_ISOLATE + format(boundOf(value, words), { value: amount }) + POP_ISOLATE;
}

function boundOf({ min, max }: Amount, words: FigureReader['words']): string {
  if (min === undefined && max !== undefined) return words.upTo;
  return min !== undefined && max === undefined ? words.atLeast : '{value}';
}

/** The number alone. A range names a scale that both ends share only once: 30–50 bn. */
function amountOf({ exact, min, max }: Amount, write: (amount: number) => Written, range: string): string {
  const joined = ({ digits, scale }: Written) => digits + scale;
  if (min === undefined || max === undefined) return joined(write(exact ?? max ?? min ?? 0));
  const [low, high] = [write(min), write(max)];
  return format(range, { min: low.scale === high.scale ? low.digits : joined(low), max: joined(high) });
}

/** Only money is shortened to billions: a count of sites is read digit by digit. */
function writerOf(unit: SpokenUnit, language: Language): (amount: number) => Written {
  const notation = CURRENCIES.has(unit) ? 'compact' : 'standard';
  const numbers = new Intl.NumberFormat(localeOf(language), { notation, maximumFractionDigits: 2 });
  return (amount) => {
    const parts = numbers.formatToParts(amount);
    const scale = parts.find(({ type }) => type === 'compact')?.value;
    const isDigits = ({ type }: Intl.NumberFormatPart) => type !== 'compact' && type !== 'literal';
    const digits = parts
      .filter(isDigits)
      .map(({ value }) => value)
      .join('');
    return { digits, scale: scale ? NO_BREAK_SPACE + scaleAfter(digits, scale, language) : '' };
  };
}

function scaleAfter(digits: string, scale: string, language: Language): string {
  if (language !== 'ar' || new Intl.PluralRules('ar').select(Number(digits)) !== 'few') return scale;
  return ARABIC_PLURALS[scale] ?? scale;
}
