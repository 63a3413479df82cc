/** English: words that make a longer name of the one before them (Paris Agreement, Abu Dhabi Global Market). */
export const AFTER_NAME = [
  'University',
  'College',
  'School',
  'Institute',
  'Hospital',
  'Airport',
  'Airways',
  'Airlines',
  'Airline',
  'Stadium',
  'Street',
  'Avenue',
  'Road',
  'Bridge',
  'Mosque',
  'Museum',
  'Agreement',
  'Accord',
  'Accords',
  'Treaty',
  'Protocol',
  'Declaration',
  'Cop',
  'Club',
  'Peace',
  'Festival',
  'Marathon',
  'Cup',
  'Masters',
  'Opera',
  'Saint',
  'Grand',
  'Eye',
  'Monitor',
  'Quartet',
];
/** The same behind a city, whose bodies are named after it more than a country's are. */
export const AFTER_CITY = [
  'Global',
  'National',
  'Executive',
  'Securities',
  'Stock',
  'Exchange',
  'Investment',
  'Developmental',
  'Commercial',
  'Islamic',
  'Media',
  'Ports',
  'Police',
  'Award',
  'Open',
  'Motor',
  'Fashion',
  'Sustainability',
  'Airshow',
  'Pact',
  'Club',
  'Hilton',
];
/** What such a body is, with up to three more words between it and the city: Abu Dhabi Early Childhood Authority. */
export const BODIES = [
  'Authority',
  'Department',
  'Customs',
  'Council',
  'Chamber',
  'Commission',
  'Company',
  'Corporation',
  'Agency',
  'Board',
  'Municipality',
  'Foundation',
  'Academy',
  'Awards',
  'Prize',
  'Forum',
  'Week',
  'Pavilion',
  'Airports',
];
/** Small words within such a name. */
export const JOINING = ['of', 'for', 'and', 'the'];
/** Titles that stand between such a word and a person: Sheikh Mohamed bin Zayed Road. */
export const TITLES = ['sheikh', 'shaikh', 'sheikha'];
/** Words that make a longer name of the one behind them; `of` may stand between. */
export const BEFORE_NAME = ['university', 'louvre', 'guggenheim', 'sorbonne', 'access', 'plaza', 'formula'];
/** The same before a city. */
export const BEFORE_CITY = ['treaty', 'bank', 'port', 'euronext'];
/** The same before a person. */
export const BEFORE_PERSON = ['bin', 'ibn', 'bint', 'abu'];
/** Behind a person's name, these make it a place's or a body's. */
export const AFTER_PERSON = [
  'City',
  'Foundation',
  'Centre',
  'Center',
  'Humanitarian',
  'Majlis',
  'Knowledge',
  'Tower',
  'Port',
];
/** Words before a description that deny that it is the one known: no AI campus would be bigger. */
export const DENYING = ['no', 'any', 'another', 'other'];
