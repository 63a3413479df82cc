import { FIRST_SYMBOL, foldingTable, INVISIBLE, kindOf, MARK, type SymbolKind } from './fold.ts';

/** Ta marbuta only ends words: a letter behind it begins another one. */
export const TA_MARBUTA = 0x629;

/**
 * Calls `visit` with the UTF-16 offset of each word's first letter or digit. A word also starts where the
 * kind of letter changes (في2030, شركةMGX) and behind ta marbuta, which only ends words.
 */
export function eachWordStart(text: string, visit: (at: number, kind: SymbolKind) => void): void {
  const fold = foldingTable();
  let before: SymbolKind = 'none';
  let wordMayEnd = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const value = fold[code] as number;
    if (value === MARK || value === INVISIBLE) continue;
    const kind = kindOf(value);
    if (kind !== 'none' && (kind !== before || wordMayEnd)) visit(at, kind);
    before = kind;
    wordMayEnd = code === TA_MARBUTA;
  }
}

/** True if no letter or digit of the same word follows the span that ends at `end`. */
export function endsWord(text: string, end: number): boolean {
  const fold = foldingTable();
  let last = end - 1;
  while (last > 0 && (fold[text.charCodeAt(last)] as number) < FIRST_SYMBOL) last--;
  let next = end;
  while (next < text.length && isPassedOver(fold[text.charCodeAt(next)] as number)) next++;
  const following = next < text.length ? kindOf(fold[text.charCodeAt(next)] as number) : 'none';
  if (following === 'none' || text.charCodeAt(last) === TA_MARBUTA) return true;
  return following !== kindOf(fold[text.charCodeAt(last)] as number);
}

const isPassedOver = (value: number): boolean => value === MARK || value === INVISIBLE;
