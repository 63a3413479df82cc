import type * as v from 'valibot';
import { faultNameOf } from '../../../data/records/fault-names.ts';
import type { FaultName } from '../../words/editor-words.ts';

/** What is wrong with a field, and what the words for it tell of. */
export interface FieldFault {
  name: FaultName;
  values?: Readonly<Record<string, string | number>>;
}

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
  const name = faultNameOf(issue.message) ?? ofKind(issue);
  return { name: (name === 'id' || name === 'empty') && CHOSEN.test(path) ? 'entity' : name };
}
