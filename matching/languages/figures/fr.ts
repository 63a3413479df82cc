import type { FigureWords } from '../../figures/words.ts';

const numbered = (words: string, from: number, step: number): Record<string, number> =>
  Object.fromEntries(words.split(' ').map((word, i) => [word, from + i * step]));

/** French figures: 50 Md€, de 30 à 50 milliards d’euros, un gigawatt. */
export const FIGURES: FigureWords = {
  magnitudes: {
    3: ['mille', 'k'],
    6: ['million', 'millions', 'mio', 'm'],
    9: ['milliard', 'milliards', 'md', 'mds', 'mrd', 'mrds'],
    12: ['billion de', 'billions de'],
  },
  currencies: {
    EUR: ['euro', 'euros'],
    USD: ['dollar', 'dollars', 'dollars américains', 'dollar américain'],
    GBP: ['livres', 'livres sterling'],
    SAR: ['riyal', 'riyals', 'riyals saoudiens', 'riyal saoudien'],
    AED: ['dirham', 'dirhams', 'dirhams émiratis'],
  },
  powers: {
    [-6]: ['kilowatt', 'kilowatts'],
    [-3]: ['mégawatt', 'mégawatts', 'megawatt', 'megawatts'],
    0: ['gigawatt', 'gigawatts'],
    3: ['térawatt', 'térawatts'],
  },
  hectares: ['hectare', 'hectares'],
  sites: ['site', 'sites', 'terrains', 'emplacement', 'emplacements'],
  percent: ['pour cent', 'pourcents'],
  links: ['de', "d'"],
  numerals: {
    ...numbered('zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize', 0, 1),
    ...numbered('dix-sept dix-huit dix-neuf', 17, 1),
    ...numbered('vingt trente quarante cinquante soixante', 20, 10),
    une: 1,
    'un demi': 0.5,
    'soixante-dix': 70,
    'quatre-vingts': 80,
    'quatre-vingt': 80,
    'quatre-vingt-dix': 90,
    cent: 100,
    mille: 1000,
    'une centaine de': 100,
    'une dizaine de': 10,
    'une cinquantaine de': 50,
    'une trentaine de': 30,
  },
  numeralLinks: ['-', ' ', ' et ', '-et-'],
  duals: {},
  singulars: [],
  unitBeforeOne: [],
  beforeSingle: [],
  ranges: [
    ['entre', 'et'],
    ['de', 'à'],
  ],
  rangeLinks: ['à'],
  changes:
    'passer passe passera passerait passant passé porter porte portera portée porté augmente augmenter augmentera grimpe grimper monte montera hausse'.split(
      ' ',
    ),
  most: ["jusqu'à", "jusqu'a", 'au plus', 'au maximum', 'maximum de'],
  least: ['au moins', 'plus de', 'au minimum', 'minimum de'],
  bounds: ["jusqu'à", "jusqu'a"],
  boundVerbs:
    'aller va ira irait allant atteindre monter montera grimper grimpera puis grandir pousser porter extensible'.split(
      ' ',
    ),
};
