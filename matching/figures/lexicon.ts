import { FIGURES as AR } from '../languages/figures/ar.ts';
import { FIGURES as EN } from '../languages/figures/en.ts';
import { FIGURES as FR } from '../languages/figures/fr.ts';
import type { Hint } from './number.ts';
import { plain } from './pattern.ts';
import type { Currency, FigureWords, PowersOfTen, QuantityUnit } from './words.ts';

const LANGUAGES: readonly (readonly [Hint & string, FigureWords])[] = [
  ['en', EN],
  ['fr', FR],
  ['ar', AR],
];

/** Signs and codes that every language writes. */
const SIGNS: Readonly<Record<string, Currency>> = { '€': 'EUR', us$: 'USD', $: 'USD', '£': 'GBP' };
const CODES: readonly Currency[] = ['EUR', 'USD', 'GBP', 'SAR', 'AED'];
const POWER_CODES: PowersOfTen = { [-6]: ['kW'], [-3]: ['MW'], 0: ['GW'], 3: ['TW'] };

/** What a word makes of the number before it. */
export interface Unit {
  unit: QuantityUnit;
  /** The power of ten that it multiplies by. */
  ten: number;
}

/** Of each word, the languages that have it: one tells how its numbers are written. */
const languagesOf = new Map<string, Set<Hint & string>>();
const units = new Map<string, Unit>();
const magnitudes = new Map<string, number>();
const numerals = new Map<string, number>();
const duals = new Map<string, FigureWords['duals'][string]>();

function note(word: string, language?: Hint & string): string {
  const key = plain(word);
  if (language) languagesOf.set(key, (languagesOf.get(key) ?? new Set()).add(language));
  return key;
}

const noteUnit = (word: string, unit: QuantityUnit, ten: number, language?: Hint & string) =>
  units.set(note(word, language), { unit, ten });

const tensOf = (powers: PowersOfTen): [number, readonly string[]][] =>
  Object.entries(powers).map(([ten, words]) => [Number(ten), words ?? []]);

for (const [sign, unit] of Object.entries(SIGNS)) noteUnit(sign, unit, 0);
for (const code of CODES) noteUnit(code, code, 0);
for (const [ten, codes] of tensOf(POWER_CODES)) for (const code of codes) noteUnit(code, 'GW', ten);
noteUnit('ha', 'ha', 0);
noteUnit('%', 'percent', 0);
noteUnit('٪', 'percent', 0);
for (const [language, words] of LANGUAGES) {
  for (const [ten, names] of tensOf(words.magnitudes))
    for (const name of names) magnitudes.set(note(name, language), ten);
  for (const [unit, names] of Object.entries(words.currencies))
    for (const name of names) noteUnit(name, unit as Currency, 0, language);
  for (const [ten, names] of tensOf(words.powers)) for (const name of names) noteUnit(name, 'GW', ten, language);
  for (const name of words.hectares) noteUnit(name, 'ha', 0, language);
  for (const name of words.sites) noteUnit(name, 'sites', 0, language);
  for (const name of words.percent) noteUnit(name, 'percent', 0, language);
  for (const [name, value] of Object.entries(words.numerals)) numerals.set(note(name, language), value);
  for (const [name, dual] of Object.entries(words.duals)) duals.set(note(name, language), dual);
}

/** Words of one list of all languages. */
const listed = (list: (words: FigureWords) => readonly string[]): string[] =>
  LANGUAGES.flatMap(([, words]) => list(words));

export const unitOf = (word: string): Unit | undefined => units.get(plain(word));
export const magnitudeOf = (word: string): number | undefined => magnitudes.get(plain(word));
export const isMagnitude = (word: string): boolean => magnitudes.has(plain(word));
export const numeralOf = (word: string): number | undefined => numerals.get(plain(word));
export const dualOf = (word: string) => duals.get(plain(word));

/** The one language that some words of a figure can be of. */
export function hintOf(...words: readonly (string | undefined)[]): Hint {
  for (const word of words) {
    const languages = word === undefined ? undefined : languagesOf.get(plain(word));
    if (languages?.size === 1) return [...languages][0];
  }
  return undefined;
}

export const WORDS = {
  magnitudes: listed(({ magnitudes: tens }) => tensOf(tens).flatMap(([, names]) => names)),
  currencies: listed(({ currencies }) => Object.values(currencies).flat()),
  powers: [
    ...tensOf(POWER_CODES).flatMap(([, codes]) => codes),
    ...listed(({ powers }) => tensOf(powers).flatMap(([, names]) => names)),
  ],
  hectares: ['ha', ...listed((words) => words.hectares)],
  sites: listed((words) => words.sites),
  percent: listed((words) => words.percent),
  links: listed((words) => words.links),
  numerals: listed((words) => Object.keys(words.numerals)),
  numeralLinks: listed((words) => words.numeralLinks),
  duals: listed((words) => Object.keys(words.duals)),
  singulars: listed((words) => words.singulars),
  unitBeforeOne: listed((words) => words.unitBeforeOne),
  beforeSingle: listed((words) => words.beforeSingle),
  ranges: LANGUAGES.flatMap(([, words]) => words.ranges),
  rangeLinks: listed((words) => words.rangeLinks),
  changes: listed((words) => words.changes),
  most: listed((words) => words.most),
  least: listed((words) => words.least),
  bounds: listed((words) => words.bounds),
  boundVerbs: listed((words) => words.boundVerbs),
  signs: Object.keys(SIGNS),
  percentSigns: ['%', '٪'],
  codes: CODES,
};
