import type { RecordedValue } from '../../../data/records/figure.ts';
import { UNITS } from '../../../data/records/figure.ts';
import type { Language } from '../../../data/records/language.ts';
import { formatDate } from '../../shared/format-date.ts';
import { formatFigure } from '../../shared/format-figure.ts';
import type { Catalogue } from '../../words/catalogue.ts';
import type { Names } from '../names.ts';
import type { BlankName } from './blanks.ts';
import { fillingOf, isLocalized } from './clean.ts';
import type { Draft } from './draft.ts';

/** For whom a list is summed up. */
export interface SummaryReader {
  language: Language;
  words: Catalogue;
  names: Names;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const inLanguage = (value: unknown, language: Language): string =>
  isLocalized(value) ? value[language].trim() || fillingOf(value) : '';

/** A party by its name, in the reader's language. */
export function partyText(party: unknown, { language, names }: Omit<SummaryReader, 'words'>): string {
  if (typeof party === 'string') return names.get(party)?.name[language] ?? party;
  return inLanguage((party as Draft | undefined)?.name, language);
}

const isAmount = (value: unknown): boolean => value === undefined || (typeof value === 'number' && value >= 0);

function valueText(item: Draft, unit: unknown, { language, words }: SummaryReader): string {
  const { exact, min, max } = item;
  const hasSome = exact !== undefined || min !== undefined || max !== undefined;
  const known = UNITS.find((one) => one === unit);
  if (!hasSome || !known || ![exact, min, max].every(isAmount)) return '';
  return formatFigure({ exact, min, max } as RecordedValue, known, { language, words: words.card });
}

/** The words that an item of a list is told by while it is folded; empty if it has none yet. `unit` is that of a figure. */
export function summaryOf(blank: BlankName, item: unknown, reader: SummaryReader & { unit?: unknown }): string {
  const { language, words } = reader;
  const draft = (item ?? {}) as Draft;
  const date = (value: unknown) => formatDate(textOf(value), language);
  const joined = (...parts: string[]) => parts.filter((part) => part !== '').join(' · ');
  const telling: Partial<Record<BlankName, () => string>> = {
    alias: () => textOf(draft.text),
    fact: () => joined(date(draft.asOf), inLanguage(draft.text, language)),
    role: () => joined(inLanguage(draft.title, language), partyText(draft.of, reader)),
    leader: () => joined(inLanguage(draft.name, language), inLanguage(draft.title, language)),
    owner: () => partyText(draft.party, reader),
    milestone: () =>
      joined(words.card.milestones[draft.what as keyof typeof words.card.milestones] ?? '', date(draft.from)),
    figure: () => inLanguage(draft.name, language),
    value: () => joined(date(draft.asOf), valueText(draft, reader.unit, reader)),
  };
  return telling[blank]?.() ?? '';
}
