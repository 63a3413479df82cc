import type { FigureWords } from '../../figures/words.ts';

const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';
const numbered = (words: string, from: number, step: number): Record<string, number> =>
  Object.fromEntries(words.split(' ').map((word, i) => [word, from + i * step]));

/** English figures: €50bn, between 30 and 50 billion euros, a gigawatt. */
export const FIGURES: FigureWords = {
  magnitudes: {
    3: ['thousand', 'k'],
    6: ['million', 'millions', 'mn', 'mln', 'm'],
    9: ['billion', 'billions', 'bn', 'bln', 'b'],
    12: ['trillion', 'trillions', 'tn', 'trn'],
  },
  currencies: {
    EUR: ['euro', 'euros'],
    USD: ['dollar', 'dollars', 'US dollars', 'US dollar', 'U.S. dollars'],
    GBP: ['pounds', 'pounds sterling', 'pound sterling'],
    SAR: ['riyal', 'riyals', 'Saudi riyals', 'Saudi riyal'],
    AED: ['dirham', 'dirhams', 'Emirati dirhams', 'UAE dirhams'],
  },
  powers: {
    [-6]: ['kilowatt', 'kilowatts'],
    [-3]: ['megawatt', 'megawatts'],
    0: ['gigawatt', 'gigawatts', 'gigawatt-capacity'],
    3: ['terawatt', 'terawatts'],
  },
  hectares: ['hectare', 'hectares'],
  sites: [
    'site',
    'sites',
    'ready-to-use sites',
    'ready sites',
    'fast-track sites',
    'suitable sites',
    'possible sites',
    'potential sites',
    'location',
    'locations',
  ],
  percent: ['percent', 'per cent', 'pct'],
  links: ['of'],
  numerals: {
    ...numbered(UNITS, 0, 1),
    ...numbered('seventeen eighteen nineteen', 17, 1),
    ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
    a: 1,
    an: 1,
    'half a': 0.5,
    'a hundred': 100,
    'one hundred': 100,
  },
  numeralLinks: ['-', ' '],
  duals: {},
  singulars: [],
  unitBeforeOne: [],
  beforeSingle: [],
  ranges: [
    ['between', 'and'],
    ['from', 'to'],
  ],
  rangeLinks: ['to'],
  changes:
    'rise rises rose rising risen grow grows grew growing grown increase increases increased increasing raise raises raised raising jump jumps jumped climb climbed doubled went goes expand expands expanded expanding fall fell cut'.split(
      ' ',
    ),
  most: ['up to', 'as much as', 'at most', 'no more than', 'a maximum of'],
  least: ['at least', 'more than', 'over', 'no less than', 'a minimum of', 'upwards of'],
  bounds: ['up to', 'as much as'],
  boundVerbs: [],
};
