import { CAPITALS_KEPT } from './entries.ts';
import { capitalsOf, type Index, isExact } from './index.ts';
import { isLatinCapital } from './reader.ts';
import type { Spelling } from './spelling.ts';

/** True if the capitals of a text, where it spells an entry, are those that the entry asks for. */
export function allowsCapitals(text: string, index: Index, entry: number, spelling: Spelling): boolean {
  const asked = capitalsOf(index, entry);
  return isExact(index, entry) ? hasExactly(text, asked, spelling) : hasAll(text, asked, spelling);
}

function hasExactly(text: string, asked: number, { units, length }: Spelling): boolean {
  for (let i = 0; i < length && i < CAPITALS_KEPT; i++) {
    if (isLatinCapital(text, units[i] as number) !== ((asked & (1 << i)) !== 0)) return false;
  }
  return true;
}

/** Capitals are few: only the letters that must be some are looked at. */
function hasAll(text: string, asked: number, { units }: Spelling): boolean {
  for (let rest = asked; rest !== 0; rest &= rest - 1) {
    if (!isLatinCapital(text, units[31 - Math.clz32(rest & -rest)] as number)) return false;
  }
  return true;
}
