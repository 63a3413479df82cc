import { compromiseLookup } from './compromise-lookup.ts';
import type { Contender } from './contender.ts';
import { modernAc } from './modern-ac.ts';
import { modernAcText } from './modern-ac-text.ts';
import { monyoneAc } from './monyone-ac.ts';
import { monyoneFastAc } from './monyone-fast-ac.ts';
import { ours } from './ours.ts';
import { regExp } from './reg-exp.ts';
import { tokenMap } from './token-map.ts';

/** All that are compared, in the order of the table. */
export const CONTENDERS = {
  ours,
  regExp,
  tokenMap,
  modernAc,
  modernAcText,
  monyoneAc,
  monyoneFastAc,
  compromiseLookup,
} as const satisfies Record<string, Contender>;

export type ContenderKey = keyof typeof CONTENDERS;
export const CONTENDER_KEYS = Object.keys(CONTENDERS) as ContenderKey[];

/**
 * Those that the bar for Aho–Corasick packages is about. `monyoneFastAc` is shown beside them, and left out: for 100,000
 * names it is not ready before half a minute or two.
 */
export const AHO_CORASICK: readonly ContenderKey[] = ['modernAc', 'modernAcText', 'monyoneAc'];
