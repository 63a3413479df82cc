import * as v from 'valibot';
import type { Fault, FaultName, Says } from '../../records/fault.ts';
import { faultNameOf } from '../../records/fault-names.ts';

const LONGEST_SHOWN = 60;

/** What stands in a file, short enough for a line. */
export const shorten = (text: string, most = LONGEST_SHOWN): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

/** What JSON's types are called in a sentence. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  Object: 'an object',
  Array: 'a list',
};

/** `("a" | "b")` as `"a", "b"`, a type by its name. */
const inWords = (expected: string): string =>
  Object.hasOwn(TYPES, expected)
    ? (TYPES[expected] as string)
    : expected.replace(/^\(|\)$/g, '').replaceAll(' | ', ', ');

/** The validators' own words say it in terms of types; those that we gave them are kept. */
function messageOf(issue: v.BaseIssue<unknown>): string {
  const { expected, received, message } = issue;
  if (!message.startsWith('Invalid ')) return message;
  if (expected === 'never') return 'no field has this name; leave it out';
  if (received === 'undefined') return 'is missing';
  return `must be ${inWords(expected ?? 'something else')}, and is ${shorten(inWords(received))}`;
}

/** JSON's types by the names of their faults. */
const NAMES: Readonly<Record<string, FaultName>> = {
  string: 'text',
  number: 'number',
  boolean: 'yes-no',
  Object: 'object',
  Array: 'list',
};

function saysOf({ type, expected, received, message }: v.BaseIssue<unknown>): Says {
  if (expected === 'never') return { name: 'unknown-field' };
  if (received === 'undefined') return { name: 'missing' };
  if (type === 'picklist' || type === 'literal' || type === 'variant') {
    return { name: 'one-of', values: { choices: inWords(expected ?? '') } };
  }
  return { name: faultNameOf(message) ?? NAMES[expected ?? ''] ?? (type === 'min_length' ? 'empty' : 'other') };
}

const faultOf = (issue: v.BaseIssue<unknown>): Fault => ({
  field: v.getDotPath(issue) ?? '(the whole record)',
  message: messageOf(issue),
  says: saysOf(issue),
});

/** What validators found, each with the path of its field and a reason in plain words. */
export const faultsOf = ([first, ...others]: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): [
  Fault,
  ...Fault[],
] => [faultOf(first), ...others.map(faultOf)];
