import type { ReadClauses } from './deals/foreign.ts';
import { decide, type Mention } from './decide.ts';
import type { Index } from './index.ts';
import { scan } from './scan.ts';

/** Spots the mentions of a whole document, in the order of the text, never overlapping. UTF-16 offsets. */
export const spot = (text: string, index: Index, clauses?: ReadClauses): Mention[] =>
  decide([scan(text, index, { clauses })], index);
