import { expect, test } from 'vitest';
import { median } from '../../bench/median.ts';
import { playRounds } from '../../bench/rounds.ts';

test('the median is the middle, or the mean of the two in the middle', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test('each round passes the floor three times and every runner once, as long as it takes part', () => {
  const played: string[] = [];
  const runner = (key: string, rounds: number) => ({ key, rounds, run: () => void played.push(key) });
  const { of } = playRounds(() => void played.push('floor'), [runner('quick', 2), runner('slow', 1)]);
  expect(played).toEqual(['floor', 'quick', 'floor', 'slow', 'floor', 'floor', 'floor', 'quick', 'floor']);
  expect([...of.keys()]).toEqual(['quick', 'slow']);
});
