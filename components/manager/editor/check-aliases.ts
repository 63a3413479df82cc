import { brokenBy, symbolsOf } from '../../../matching/reader.ts';
import { LONGEST_ENTRY } from '../../../matching/spelling.ts';
import { expandAlternatives } from '../../../matching/variants.ts';
import type { FieldFault } from './fault-codes.ts';

/** An alias of fewer symbols would be found in the middle of nothing. */
const SHORTEST = 2;

function faultOfText(text: string): FieldFault | undefined {
  if (/[{}]/.test(text)) return { name: 'braces' };
  const sign = brokenBy(text);
  if (sign) return { name: 'sign', values: { sign } };
  const { length } = symbolsOf(text).symbols;
  if (length === 0) return { name: 'unseen' };
  if (length < SHORTEST) return { name: 'short' };
  return length > LONGEST_ENTRY ? { name: 'long', values: { most: LONGEST_ENTRY } } : undefined;
}

/** Why no page could be searched for a text, one of whose alternatives is empty, too short or too long. */
export function faultOfAlias(text: string): FieldFault | undefined {
  if (text.trim() === '') return undefined;
  for (const alternative of expandAlternatives(text)) {
    const fault = faultOfText(alternative);
    if (fault) return fault;
  }
  return undefined;
}
