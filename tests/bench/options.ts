import { parseArgs } from 'node:util';
import type { Place } from './results.ts';

export const PLACES: readonly Place[] = ['node', 'page', 'worker'];
export const SIZES: readonly number[] = [200, 1_000, 10_000, 100_000];
const MOST_ALIASES = 100_000;
/** More columns would not fit a line. */
const MOST_SIZES = 4;

export const USAGE = 'npm run bench [-- [--only node,page,worker] [--sizes 200,1000] [--json FILE]]';

export interface Options {
  readonly places: readonly Place[];
  /** Rising, each once. */
  readonly sizes: readonly number[];
  readonly json: string | undefined;
}

/** An option that cannot be followed, in words for the person at the terminal. */
export class BadOption extends Error {}

const isPlace = (name: string): name is Place => (PLACES as readonly string[]).includes(name);

const listOf = (given: string): string[] => given.split(',').map((item) => item.trim());

function placesOf(given: string): Place[] {
  const named = listOf(given).map((name) => {
    if (!isPlace(name)) throw new BadOption(`--only takes ${PLACES.join(', ')}, not “${name}”.`);
    return name;
  });
  return PLACES.filter((place) => named.includes(place));
}

function sizesOf(given: string): number[] {
  const sizes = listOf(given).map((item) => {
    const size = /^\d+$/.test(item) ? Number(item) : 0;
    if (size < 1 || size > MOST_ALIASES) {
      throw new BadOption(`--sizes takes numbers of aliases from 1 to ${MOST_ALIASES}, not “${item}”.`);
    }
    return size;
  });
  const rising = [...new Set(sizes)].sort((a, b) => a - b);
  if (rising.length > MOST_SIZES) throw new BadOption(`--sizes takes at most ${MOST_SIZES} numbers.`);
  return rising;
}

function parse(given: readonly string[]) {
  try {
    const options = { only: { type: 'string' }, sizes: { type: 'string' }, json: { type: 'string' } } as const;
    return parseArgs({ args: [...given], options }).values;
  } catch (error) {
    throw new BadOption(`${(error as Error).message.split('. ')[0]}.`);
  }
}

/**
 * Reads what was given behind `npm run bench --`; what is not given is measured whole.
 * @throws BadOption that says what is wrong with which option.
 */
export function readOptions(given: readonly string[]): Options {
  const { only, sizes, json } = parse(given);
  if (json === '') throw new BadOption('--json needs the name of a file.');
  return {
    places: only === undefined ? PLACES : placesOf(only),
    sizes: sizes === undefined ? SIZES : sizesOf(sizes),
    json,
  };
}
