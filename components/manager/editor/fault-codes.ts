import type * as v from 'valibot';
import type { FaultName } from '../../words/editor-words.ts';

/** What is wrong with a field, and what the words for it tell of. */
export interface FieldFault {
  name: FaultName;
  values?: Readonly<Record<string, string | number>>;
}

/** What the validators of data/records say, and the name under which the interface has words for it. */
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
  'an id, or {"name": {ar, fr, en}}': 'entity',
  'one of ar, fr, en': 'choice',
};

/** Fields that hold the id of another entity: there one is chosen, not written. */
const CHOSEN = /(?:^|\.)(?:to|of|party|(?:parties|signatories)\.\d+)$/;

const ofKind = ({ kind, type, input }: v.BaseIssue<unknown>): FaultName => {
  if (kind === 'schema' && (input === undefined || input === '')) return 'empty';
  if (type === 'number' || type === 'finite') return 'number';
  if (type === 'min_length') return 'empty';
  return type === 'picklist' ? 'choice' : 'other';
};

/** The name of what a validator found at a path. */
export function faultOf(issue: v.BaseIssue<unknown>, path: string): FieldFault {
  const name = NAMES[issue.message] ?? ofKind(issue);
  return { name: (name === 'id' || name === 'empty') && CHOSEN.test(path) ? 'entity' : name };
}
