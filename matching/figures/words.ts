/** What the parser measures: money in a currency, power in gigawatts, area in hectares, sites, and shares in percent. */
export type QuantityUnit = 'EUR' | 'USD' | 'GBP' | 'SAR' | 'AED' | 'GW' | 'ha' | 'sites' | 'percent';

export type Currency = 'EUR' | 'USD' | 'GBP' | 'SAR' | 'AED';

/** Words by the power of ten that they multiply by: 9 for a billion. */
export type PowersOfTen = Readonly<Partial<Record<number, readonly string[]>>>;

/** A word on each side of the two ends of a range: between … and. */
export type RangeWords = readonly [opener: string, connector: string];

/**
 * How a language writes figures. Lists are of whole words, in any letter case. Whatever is common to all languages (signs,
 * codes, digits) stands in `signs.ts`.
 */
export interface FigureWords {
  /** Billion, milliard: before the unit. */
  magnitudes: PowersOfTen;
  currencies: Readonly<Partial<Record<Currency, readonly string[]>>>;
  /** Powers, by the power of ten that makes gigawatts of them: -3 for megawatts. */
  powers: PowersOfTen;
  hectares: readonly string[];
  /** What sites are called, in all their forms. */
  sites: readonly string[];
  percent: readonly string[];
  /** What may stand between a magnitude and its unit: milliards d’euros. */
  links: readonly string[];
  /** Numbers as words, an article for one included. */
  numerals: Readonly<Record<string, number>>;
  /** What joins tens and units: thirty-five, خمسة وثلاثون. */
  numeralLinks: readonly string[];
  /** Words that are one or two of a unit by their form: غيغاواطين. */
  duals: Readonly<Record<string, { ten: number; of: 'GW' | 'magnitude' }>>;
  /** Magnitudes that are one where no number stands before them: مليار يورو. */
  singulars: readonly string[];
  /** A unit that is followed by its number: غيغاواط واحد. */
  unitBeforeOne: readonly string[];
  /** Behind these a unit of power without a number is one: بقدرة غيغاواط. */
  beforeSingle: readonly string[];
  /** Both ends are told by words on both sides … */
  ranges: readonly RangeWords[];
  /** … or by one between them. */
  rangeLinks: readonly string[];
  /** Behind these, from … to is a change and no range: rises from 1.4 GW to 3 GW. */
  changes: readonly string[];
  /** Words before a figure that make it the most that there may be … */
  most: readonly string[];
  /** … or the least. */
  least: readonly string[];
  /** Of those, what belongs to the figure’s span, unless a verb asks for it: up to €50 billion. */
  bounds: readonly string[];
  /** Verbs that ask for such a word: aller jusqu’à. */
  boundVerbs: readonly string[];
}
