import { LANGUAGES, type Language } from '../../../data/records/language.ts';
import { formatDate } from '../../shared/format-date.ts';
import { localeOf } from '../../shared/locale.ts';
import type { Catalogue } from '../../words/catalogue.ts';
import type { LabelName } from '../../words/editor-words.ts';
import { LANGUAGE_NAMES } from '../../words/words.ts';
import { isLocalized } from '../editor/clean.ts';
import type { Draft } from '../editor/draft.ts';
import type { Names } from '../names.ts';

/** A line of what a field says; of a text in several languages, which one it is in. */
export interface Line {
  label: string | undefined;
  text: string;
  language: Language | undefined;
}

/** For whom a value is written out. */
export interface LineReader {
  language: Language;
  words: Catalogue;
  names: Names;
}

const LABELS: ReadonlyMap<string, LabelName> = new Map([
  ['asOf', 'heldOn'],
  ['context', 'rule'],
  ['described', 'describedBy'],
]);
const DATES: ReadonlySet<string> = new Set(['asOf', 'from', 'until', 'published', 'signed']);
/** What says itself what it is. */
const UNLABELLED: ReadonlySet<string> = new Set(['text', 'kind', 'what', 'url', 'publisher', 'name', 'facet', 'lang']);

/** The words of a value that is one of a few. */
function chosenWords(key: string, value: string, { editor, card }: Catalogue): string | undefined {
  const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kind: { ...editor.relations, ...editor.kinds },
    unit: editor.units,
    what: card.milestones,
    facet: card.facets,
    prominence: editor.prominences,
    case: editor.cases,
    within: { ...editor.within, document: editor.labels.document },
    otherwise: { ...editor.otherwise, leave: editor.labels.leave },
    lang: LANGUAGE_NAMES,
  };
  return tables[key]?.[value];
}

/** A label of the form for a key of a record; of what has none, nothing. */
export function labelOf(key: string, { editor }: Catalogue): string | undefined {
  const label = LABELS.get(key) ?? key;
  return Object.hasOwn(editor.labels, label) ? editor.labels[label as LabelName] : undefined;
}

function written(key: string, value: unknown, { language, words, names }: LineReader): string {
  const text = String(value);
  if (DATES.has(key)) return formatDate(text, language);
  if (typeof value === 'number' && key !== 'prominence') return new Intl.NumberFormat(localeOf(language)).format(value);
  return chosenWords(key, text, words) ?? names.get(text)?.name[language] ?? text;
}

/** What says no more than if it were left out. */
const isUsual = (key: string, value: unknown): boolean =>
  key === 'id' ||
  value === undefined ||
  value === false ||
  (key === 'otherwise' && value === 'leave') ||
  (key === 'within' && value === 'document');

/** The spelling of an alias, in its language. */
function spellingOf({ text, lang }: Draft): Line | undefined {
  const language = LANGUAGES.find((one) => one === lang);
  return language && typeof text === 'string' ? { label: undefined, text, language } : undefined;
}

function linesOfObject(value: Draft, reader: LineReader): Line[] {
  const spelling = spellingOf(value);
  const { text, lang, ...rest } = value;
  const entries = Object.entries(spelling ? rest : value).filter(([key, inner]) => !isUsual(key, inner));
  const lines = entries.flatMap(([key, inner]) => valueLines(key, inner, reader));
  return spelling ? [spelling, ...lines] : lines;
}

/** What a value of a record says, line by line; `key` is where it stands. */
export function valueLines(key: string, value: unknown, reader: LineReader): Line[] {
  if (isLocalized(value)) return LANGUAGES.map((language) => ({ label: undefined, text: value[language], language }));
  if (Array.isArray(value)) return value.flatMap((item) => valueLines(key, item, reader));
  if (typeof value === 'object' && value !== null) return linesOfObject(value as Draft, reader);
  const label = UNLABELLED.has(key) ? undefined : labelOf(key, reader.words);
  if (value === true) return [{ label: undefined, text: label ?? key, language: undefined }];
  return [{ label, text: written(key, value, reader), language: undefined }];
}
