/** French: words that make a longer name of the one behind them (Université de Paris), a link between. */
export const BEFORE_NAME = [
  'université',
  'universités',
  'lycée',
  'collège',
  'hôpital',
  'aéroport',
  'stade',
  'rue',
  'avenue',
  'boulevard',
  'musée',
  'louvre',
  'sorbonne',
  'théâtre',
];
/** The same before a city: the accord de Paris is the treaty, the accord de la France is not. */
export const BEFORE_CITY = [
  'accord',
  'accords',
  'traité',
  'conférence',
  'protocole',
  'bourse',
  'banque',
  'opéra',
  'marathon',
  'foire',
  'prix',
  'cop',
];
/** The same before a person. */
export const BEFORE_PERSON = ['ben', 'bin', 'ibn', 'bint', 'abou', 'fondation', 'cité', 'centre'];
/** Small words within the name of a body. */
export const JOINING = ['de', 'd', 'du', 'des', 'l', 'la', 'le', 'les', 'et', 'pour'];
/** Titles that stand between such a word and a person. */
export const TITLES = ['cheikh', 'cheik'];
/** What may stand between such a word and the name, apostrophes folded to spaces. */
export const LINKS = ['de', 'd', 'du', 'des', 'l', 'of'];
/** Words before a description that deny that it is the one known: aucun campus d’IA. */
export const DENYING = ['aucun', 'aucune', 'autre', 'autres', 'nul', 'quel', 'quelconque'];
