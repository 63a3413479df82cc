import { FIRST_SYMBOL, foldingTable, type SymbolKind } from './fold.ts';
import { ARTICLE, CONJUNCTIONS, LAM, PARTICLES } from './languages/ar.ts';

/**
 * Where a name may begin in a word: its span's `start` and where reading goes on `from`, after `prefix`
 * was put before it (the article that لل has swallowed). UTF-16 offsets.
 */
export interface Start {
  start: number;
  from: number;
  prefix: string;
}

/** The offset of the next letter after the one at `at`, marks and tatweel passed over. */
function nextLetter(text: string, at: number): number {
  const fold = foldingTable();
  let next = at + 1;
  while (
    next < text.length &&
    (fold[text.charCodeAt(next)] as number) > 0 &&
    (fold[text.charCodeAt(next)] as number) < 3
  )
    next++;
  return next < text.length && (fold[text.charCodeAt(next)] as number) >= FIRST_SYMBOL ? next : -1;
}

const isOneOf = (letters: string, text: string, at: number): boolean => letters.includes(text[at] as string);

/** The word itself and, in Arabic, what is left when each clitic before it is taken off. */
export function cliticStarts(text: string, at: number, kind: SymbolKind): Start[] {
  const starts: Start[] = [{ start: at, from: at, prefix: '' }];
  if (kind !== 'arabic') return starts;
  const heads = [at];
  if (isOneOf(CONJUNCTIONS, text, at)) {
    const next = nextLetter(text, at);
    if (next >= 0) {
      starts.push({ start: next, from: next, prefix: '' });
      heads.push(next);
    }
  }
  for (const head of heads) {
    if (!isOneOf(PARTICLES, text, head)) continue;
    const next = nextLetter(text, head);
    if (next < 0) continue;
    starts.push({ start: next, from: next, prefix: '' });
    if (text[head] !== LAM || text[next] !== LAM) continue;
    const rest = nextLetter(text, next);
    if (rest >= 0) starts.push({ start: head, from: rest, prefix: ARTICLE });
  }
  return starts;
}
