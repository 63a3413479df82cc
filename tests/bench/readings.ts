import { CONTENDER_KEYS, CONTENDERS, type ContenderKey } from './contenders/all.ts';
import type { FindNames } from './contenders/contender.ts';
import { readEveryUnit } from './contenders/floor.ts';
import type { BenchName } from './names.ts';
import { unitsOf } from './pieces.ts';
import type { Reading, TextResult } from './results.ts';
import { playRounds, type Runner } from './rounds.ts';

/** What one contender may take of a table's cell, so that a whole run stays within some minutes. */
const BUDGET_MS = 900;
const LEAST_ROUNDS = 3;
const MOST_ROUNDS = 15;
/** Who would take longer for the whole text reads its first piece only. */
const LONGEST_WHOLE_MS = 300;
const WARM_PASSES = 2;
/** Cold code is many times slower than warm code: the first piece is read so often, or so long, before it counts. */
const LEAST_WARM_READINGS = 3;
const MOST_WARM_READINGS = 20;
const WARM_MS = 300;

export interface Prepared {
  readonly finders: ReadonlyMap<ContenderKey, FindNames>;
  readonly prepareMs: Partial<Record<ContenderKey, number>>;
  readonly refused: Partial<Record<ContenderKey, string>>;
}

/** Makes every contender ready for the names; one that cannot hold so many is left out with its reason. */
export function prepareAll(names: readonly BenchName[]): Prepared {
  const finders = new Map<ContenderKey, FindNames>();
  const prepareMs: Partial<Record<ContenderKey, number>> = {};
  const refused: Partial<Record<ContenderKey, string>> = {};
  for (const key of CONTENDER_KEYS) {
    const start = performance.now();
    try {
      finders.set(key, CONTENDERS[key].prepare(names));
      prepareMs[key] = performance.now() - start;
    } catch (error) {
      refused[key] = (error as Error).message.slice(-80);
    }
  }
  return { finders, prepareMs, refused };
}

interface Plan extends Runner {
  /** The whole text's length by that of what is read. */
  readonly scale: number;
  readonly found: number;
}

/** Reads again and again until the code is warm, and returns what the fastest reading took. */
export function warmUp(read: () => void): number {
  let fastest = Number.POSITIVE_INFINITY;
  let spent = 0;
  for (let reading = 0; reading < MOST_WARM_READINGS; reading++) {
    if (reading >= LEAST_WARM_READINGS && spent > WARM_MS) break;
    const start = performance.now();
    read();
    const ms = performance.now() - start;
    fastest = Math.min(fastest, ms);
    spent += ms;
  }
  return fastest;
}

/** Settles, by warm readings of the first piece, how much of the text a finder reads in a round and how often. */
function planOf(key: string, find: FindNames, pieces: readonly string[]): Plan {
  const first = pieces.slice(0, 1);
  const read = (part: readonly string[]) => part.reduce((sum, piece) => sum + find(piece).length, 0);
  const scale = unitsOf(pieces) / unitsOf(first);
  const expected = warmUp(() => read(first)) * scale;
  const isWhole = expected <= LONGEST_WHOLE_MS;
  const part = isWhole ? pieces : first;
  if (isWhole) for (let pass = 0; pass < WARM_PASSES; pass++) read(part);
  const fitting = Math.floor(BUDGET_MS / expected);
  const rounds = Math.max(LEAST_ROUNDS, Math.min(MOST_ROUNDS, fitting));
  return { key, rounds, found: read(first), scale: isWhole ? 1 : scale, run: () => void read(part) };
}

/** Has every finder read the text, in rounds. */
export function readText({ finders }: Prepared, pieces: readonly string[]): TextResult {
  const floor = () => readEveryUnit(pieces);
  for (let pass = 0; pass < WARM_PASSES; pass++) floor();
  const plans = [...finders].map(([key, find]) => planOf(key, find, pieces));
  const { floorMs, of } = playRounds(floor, plans);
  const readings = plans.map(({ key, rounds, scale, found }): [string, Reading] => {
    const { ms = 0, ratio = 0 } = of.get(key) ?? {};
    return [key, { ms: ms * scale, ratio: ratio * scale, scaled: scale !== 1, rounds, found }];
  });
  return { floorMs, of: Object.fromEntries(readings) };
}
