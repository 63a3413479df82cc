import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inSlices } from '../../../../entrypoints/background/in-slices.ts';

let now = 0;
let happened: string[] = [];

/** A work of so many steps, each of which seems to take so many milliseconds. */
function* work(steps: number, ms: number): Generator<void, string> {
  for (let i = 1; i <= steps; i++) {
    now += ms;
    happened.push(`step ${i}`);
    yield;
  }
  return 'done';
}

beforeEach(() => {
  now = 0;
  happened = [];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => vi.restoreAllMocks());

describe('a work in slices', () => {
  it.each([0, 1, 5])('of %i steps gives its value', async (steps) => {
    expect(await inSlices(work(steps, 20))).toBe('done');
    expect(happened).toHaveLength(steps);
  });

  it('lets others work behind each slow step', async () => {
    setTimeout(() => happened.push('other'));
    await inSlices(work(3, 20));
    expect(happened).toEqual(['step 1', 'other', 'step 2', 'step 3']);
  });

  it('takes quick steps together until a slice is full', async () => {
    setTimeout(() => happened.push('other'));
    await inSlices(work(4, 5));
    expect(happened).toEqual(['step 1', 'step 2', 'step 3', 'other', 'step 4']);
  });

  it('begins a new slice behind a pause', async () => {
    const timer = vi.spyOn(globalThis, 'setTimeout');
    await inSlices(work(9, 5));
    expect(timer).toHaveBeenCalledTimes(3);
  });

  it('takes a short work at one go', async () => {
    const timer = vi.spyOn(globalThis, 'setTimeout');
    await inSlices(work(5, 1));
    expect(timer).not.toHaveBeenCalled();
  });

  it.each([0, 20])('fails as a step does that comes after one of %i ms', async (ms) => {
    function* failing(): Generator<void, never> {
      yield* work(1, ms);
      throw new Error('The step failed.');
    }
    await expect(inSlices(failing())).rejects.toThrow('The step failed.');
  });
});
