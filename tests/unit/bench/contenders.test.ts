import { expect, test } from 'vitest';
import { CONTENDER_KEYS, CONTENDERS } from '../../bench/contenders/all.ts';
import type { BenchName } from '../../bench/names.ts';

const NAMES: readonly BenchName[] = ['Paris', 'Abu Dhabi', 'New York', 'الرياض', 'خلدون المبارك'].map((text, i) => ({
  id: `name-${i}`,
  text,
}));

/** Without accents, clitics or other case: what every contender can find, and words that only begin like a name. */
const TEXT = 'He left Paris for Abu Dhabi. Parisian days, New York, said خلدون المبارك in الرياض on Monday.';
const PLANTED = ['Paris', 'Abu Dhabi', 'New York', 'خلدون المبارك', 'الرياض'];

test.each(CONTENDER_KEYS)('%s finds the planted names where they stand, and nothing else', (key) => {
  const spans = [...CONTENDERS[key].prepare(NAMES)(TEXT)].sort((a, b) => a.start - b.start);
  expect(spans.map(({ start, end }) => TEXT.slice(start, end))).toEqual(PLANTED);
});

test.each(CONTENDER_KEYS)('%s finds nothing in a text without names', (key) => {
  expect(CONTENDERS[key].prepare(NAMES)('Nothing of note happened here.')).toHaveLength(0);
});
