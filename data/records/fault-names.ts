import type { FaultName } from './fault.ts';

/** What the validators of this room say, and the name of it. */
const NAMES: Readonly<Record<string, FaultName>> = {
  'must not be empty': 'empty',
  'must be kebab-case, such as khaldoon-al-mubarak': 'id',
  'must be a real date as YYYY-MM-DD, YYYY-MM or YYYY': 'date',
  'must be a full address, such as https://www.elysee.fr/…': 'address',
  'must begin with https:// or http://': 'address',
  'needs at least one source': 'source',
  'must not be negative': 'number',
  'must be above 0': 'share',
  'is in percent, so must not be above 100': 'share',
  'needs either exact, or min and/or max': 'amount',
  'min must be below max': 'range',
  'must be in the order of asOf, oldest first': 'order',
  'needs at least one recorded value': 'history',
  'needs until if it has ended, else asOf: the newest date on which a source names the holder': 'tenure',
  'from must not be after until or asOf': 'period',
  'from must not be after until': 'period',
  'until goes with held or runs only': 'lasting',
  'needs at least one side': 'sides',
  'must quote at most 20 words': 'quote',
  'an id, or {"name": {ar, fr, en}}': 'party',
  'one of ar, fr, en': 'choice',
};

/** The name of what a validator says; none of what the library says by itself. */
export const faultNameOf = (message: string): FaultName | undefined => NAMES[message];
