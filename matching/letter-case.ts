import { CAPITALS_KEPT } from './entries.ts';
import { capitalsOf, type Index, isExact } from './index.ts';
import { isLatinCapital } from './reader.ts';
import type { Spelling } from './spelling.ts';

/** True if the capitals of a text, where it spells an entry, are those that the entry asks for. */
export function allowsCapitals(text: string, index: Index, entry: number, { units, length }: Spelling): boolean {
  const asked = capitalsOf(index, entry);
  const exact = isExact(index, entry);
  if (asked === 0 && !exact) return true;
  for (let i = 0; i < length && i < CAPITALS_KEPT; i++) {
    const isAsked = (asked & (1 << i)) !== 0;
    if ((isAsked || exact) && isLatinCapital(text, units[i] as number) !== isAsked) return false;
  }
  return true;
}
