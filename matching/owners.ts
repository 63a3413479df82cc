import type { Place } from './sightings.ts';

const LONGEST_OWNER = 60; // characters: Samsung’s System Semiconductor
const OWNER = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{M}\p{N}.&-]*)(?:['’]s|(?<=s)['’]) (?:\p{Lu}[\p{L}-]* ){0,2}$/u;
/** Whose plan it is, these do not say. */
const NO_OWNERS =
  /^(?:Prince|Princess|King|Queen|President|Minister|Government|Ministry|Country|Nation|State|Today|It|Let)$/;

/** Who a plan before this offset is said to belong to, as English says it: Jordan’s Vision 2030. UTF-16 offsets. */
export function ownerBefore(text: string, start: number): Place | undefined {
  const from = Math.max(0, start - LONGEST_OWNER);
  const before = text.slice(from, start);
  if (!/['’]/.test(before)) return undefined;
  const found = OWNER.exec(before);
  const [, owner = ''] = found ?? [];
  if (!found || NO_OWNERS.test(owner)) return undefined;
  const at = from + found.index;
  return { start: at, end: at + owner.length };
}
