import { isUpper } from './reader.ts';
import type { Place } from './sightings.ts';

const LONGEST_OWNER = 60; // characters: Samsung’s System Semiconductor
const OWNER = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{M}\p{N}.&-]*)(?:['’]s|(?<=s)['’]) (?:\p{Lu}[\p{L}-]* ){0,2}$/u;
/** Whose plan it is, these do not say. */
const NO_OWNERS =
  /^(?:Prince|Princess|King|Queen|President|Minister|Government|Ministry|Country|Nation|State|Today|It|Let|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

const SPACE = 0x20;
const APOSTROPHES = [0x27, 0x2019];

/** Only behind a space, with a capital or an apostrophe in the word before it: this is seen sooner than by a pattern. */
function mayBeOwned(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) !== SPACE) return false;
  const last = Math.max(0, start - LONGEST_OWNER);
  let at = start - 2;
  for (; at >= last && text.charCodeAt(at) !== SPACE; at--) if (APOSTROPHES.includes(text.charCodeAt(at))) return true;
  return isUpper(text, at + 1);
}

/** Who a plan before this offset is said to belong to, as English says it: Jordan’s Vision 2030. UTF-16 offsets. */
export function ownerBefore(text: string, start: number): Place | undefined {
  if (!mayBeOwned(text, start)) return undefined;
  const from = Math.max(0, start - LONGEST_OWNER);
  const before = text.slice(from, start);
  if (!/['’]/.test(before)) return undefined;
  const found = OWNER.exec(before);
  const [, owner = ''] = found ?? [];
  if (!found || NO_OWNERS.test(owner)) return undefined;
  const at = from + found.index;
  return { start: at, end: at + owner.length };
}
