import { CONTENDER_KEYS, CONTENDERS } from './contenders/all.ts';
import { RULES_TEXTS, type RulesText, TEXT_KINDS, type TextKind } from './pieces.ts';
import { NAMES_OF_PLACES } from './places.ts';
import type { ClausesResult, FiguresResult, PlaceResult, Reading, RulesResult, SizeResult } from './results.ts';

const FIRST_COLUMN = 36;
const COLUMN = 20;

export const TITLES_OF_TEXTS: Readonly<Record<TextKind, string>> = { mixed: 'mixed news text', arabic: 'Arabic text' };

/** Three figures are enough for what varies by some per cent. */
export function figure(value: number): string {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

export const times = (ratio: number): string => `${ratio < 100 ? ratio.toFixed(1) : figure(ratio)}×`;

const row = (title: string, cells: readonly string[]): string =>
  title.padEnd(FIRST_COLUMN) + cells.map((cell) => cell.padStart(COLUMN)).join('');

function cellOf(reading: Reading | undefined): string {
  if (!reading) return '–';
  return `${reading.scaled ? '~' : ''}${figure(reading.ms)} (${times(reading.ratio)})`;
}

const heads = (sizes: readonly SizeResult[]): string[] =>
  sizes.map(({ aliases }) => `${aliases.toLocaleString('en')} aliases`);

function readingLines({ place, sizes }: PlaceResult, text: TextKind): string[] {
  const results = sizes.map(({ texts }) => texts[text]);
  return [
    row(`${NAMES_OF_PLACES[place]}, ${TITLES_OF_TEXTS[text]}`, heads(sizes)),
    row(
      'floor: reads every charCodeAt',
      results.map(({ floorMs }) => figure(floorMs)),
    ),
    ...CONTENDER_KEYS.map((key) =>
      row(
        CONTENDERS[key].title,
        results.map(({ of }) => cellOf(of[key])),
      ),
    ),
  ];
}

function prepareLines({ place, sizes }: PlaceResult): string[] {
  const cell = (ms: number | undefined) => (ms === undefined ? '–' : figure(ms));
  const refusals = sizes.flatMap(({ aliases, refused }) =>
    CONTENDER_KEYS.filter((key) => refused[key]).map(
      (key) => `– ${CONTENDERS[key].title} takes no ${aliases} aliases: ${refused[key]}`,
    ),
  );
  return [
    row(`${NAMES_OF_PLACES[place]}, ready in, once, ms`, heads(sizes)),
    ...CONTENDER_KEYS.map((key) =>
      row(
        CONTENDERS[key].title,
        sizes.map(({ prepareMs }) => cell(prepareMs[key])),
      ),
    ),
    ...refusals,
  ];
}

function indexLines({ place, store, sizes }: PlaceResult): string[] {
  const costs = sizes.map(({ aliases, index }) => ({ aliases, ...index }));
  return [
    row(`${NAMES_OF_PLACES[place]}, the index`, heads(sizes)),
    row(
      'bytes, bytes an alias',
      costs.map(({ bytes, aliases }) => `${bytes.toLocaleString('en')}, ${figure(bytes / aliases)}`),
    ),
    row(
      'built in ms',
      costs.map(({ buildMs }) => figure(buildMs)),
    ),
    row(
      'longest stretch while building, ms',
      costs.map(({ longestStretchMs }) => figure(longestStretchMs)),
    ),
    row(
      'read back in ms (% of building)',
      costs.map(({ readMs, buildMs }) => `${figure(readMs)} (${figure((100 * readMs) / buildMs)} %)`),
    ),
    `Read back from ${store}.`,
  ];
}

const RULES_TITLES: Readonly<Record<RulesText, string>> = { mixed: 'dense text', ordinary: 'ordinary text' };

const RULES_HEADS = ['mentions in 1,000', 'finding, ms', 'with rules, ms', 'times finding'];

const FIGURES_HEADS = ['', 'names alone, ms', 'with figures, ms', 'times names'];

const figuresLines = ({ namesMs, wholeMs }: FiguresResult): string[] => [
  row('ordinary text without deals', FIGURES_HEADS),
  row('figures of deals', ['', figure(namesMs), figure(wholeMs), `${(wholeMs / namesMs).toFixed(2)}×`]),
];

const clausesLines = ({ aloneMs, lazyMs, setUpMs, sentences, unreadMs, readMs }: ClausesResult): string[] => [
  row('English sentences', ['', 'unread, ms', 'read, ms', 'more, ms']),
  row('an article without deal sentences', ['', figure(aloneMs), figure(lazyMs), figure(lazyMs - aloneMs)]),
  row(`one of ${sentences}, the first of a worker`, [
    '',
    figure(unreadMs),
    figure(setUpMs),
    figure(setUpMs - unreadMs),
  ]),
  row(`one of ${sentences}, later on`, ['', figure(unreadMs), figure(readMs), figure(readMs - unreadMs)]),
];

function rulesLines({ place, rules }: PlaceResult): string[] {
  const cells = ({ density, findingMs, wholeMs }: RulesResult) => [
    ...[density, findingMs, wholeMs].map(figure),
    `${(wholeMs / findingMs).toFixed(2)}×`,
  ];
  return [
    row(`${NAMES_OF_PLACES[place]}, the bundled packs`, RULES_HEADS),
    ...RULES_TEXTS.map((text) => row(RULES_TITLES[text], cells(rules[text]))),
    ...figuresLines(rules.figures),
    ...clausesLines(rules.clauses),
  ];
}

/** The tables of one place, a line each, none wider than 120 columns. */
export function tablesOf(result: PlaceResult): string[] {
  const tables = [
    ...TEXT_KINDS.map((text) => readingLines(result, text)),
    prepareLines(result),
    indexLines(result),
    rulesLines(result),
  ];
  return tables.flatMap((lines) => [...lines, '']);
}
