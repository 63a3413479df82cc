import { expect, test } from 'vitest';
import { measurePage, type Runner } from '../../../bench/page/measure.ts';
import { FEW, MANY, PLAN } from '../../../bench/page/plan.ts';
import { TooSlow } from '../../../bench/page/runs.ts';
import { FLOOR, runOf } from './readings.ts';

/** Notes what it was asked for; mark.js is too slow for it. */
function noting(): { runner: Runner; asked: string[] } {
  const asked: string[] = [];
  const runner: Runner = {
    async floor() {
      asked.push('floor');
      return FLOOR;
    },
    async run({ key, aliases }) {
      asked.push(`${key} ${aliases}`);
      if (key === 'mark') throw new TooSlow();
      return runOf({ ms: asked.length });
    },
  };
  return { runner, asked };
}

const PLANNED = [
  { key: 'floor', aliases: FEW, rounds: 2 },
  { key: 'ours', aliases: FEW, rounds: 3 },
  { key: 'mark', aliases: FEW, rounds: 2 },
  { key: 'ours', aliases: MANY, rounds: 1 },
] as const;

test('methods take turns, round by round, and one that is too slow is not asked again', async () => {
  const { runner, asked } = noting();
  await measurePage('a page', runner, PLANNED);
  expect(asked).toEqual(['floor', 'ours 200', 'mark 200', 'ours 10000', 'floor', 'ours 200', 'ours 200']);
});

test('a page’s readings are the medians of its rounds, by number of aliases', async () => {
  const { few, many } = await measurePage('a page', noting().runner, PLANNED);
  expect([few.ours?.ms, many.ours?.ms]).toEqual([6, 4]);
});

test('mark.js with many aliases is told from few, cut off or not', async () => {
  const { few, many } = await measurePage('a page', noting().runner, PLANNED);
  expect(few.mark).toMatchObject({ cut: true, scaled: false });
  expect(many.mark).toMatchObject({ cut: true, scaled: true, ms: 50 * (few.mark?.ms ?? 0) });
});

test('a failure other than slowness ends the run', async () => {
  const { runner } = noting();
  const failing = { ...runner, run: () => Promise.reject(new Error('The page is gone.')) };
  await expect(measurePage('a page', failing, PLANNED)).rejects.toThrow('The page is gone.');
});

test('the plan measures the floor, Hashiya and every rival with few aliases', () => {
  const keys = PLAN.filter(({ aliases }) => aliases === FEW).map(({ key }) => key);
  expect(keys).toEqual(['floor', 'ours', 'regExp', 'findAndReplace', 'mark', 'markAcross']);
});
