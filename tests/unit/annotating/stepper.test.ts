import { beforeEach, describe, expect, it } from 'vitest';
import { Stepper } from '../../../annotating/stepper.ts';
import { FakeText, markOn } from './fake-page.ts';

const node = new FakeText('MGX, Bpifrance and NVIDIA');
const OTHER = new FakeText('Mistral AI');
const A = markOn(node, 0, 'a');
const B = markOn(node, 5, 'b');
const C = markOn(node, 19, 'c');

let stepper: Stepper;
const hidden = new Set<unknown>();

beforeEach(() => {
  hidden.clear();
  stepper = new Stepper();
  stepper.update([A, B, C]);
});

const go = (...directions: ('next' | 'previous')[]) =>
  directions.map((direction) => stepper.step(direction, (mark) => !hidden.has(mark)));

describe('stepping', () => {
  it('begins nowhere', () => {
    expect(stepper.current).toBeUndefined();
  });

  it('goes on from the first mark, and around the end', () => {
    expect(go('next', 'next', 'next', 'next')).toEqual([A, B, C, A]);
    expect(stepper.current).toBe(A);
  });

  it('goes back from the last mark, and around the beginning', () => {
    expect(go('previous', 'previous', 'previous', 'previous')).toEqual([C, B, A, C]);
  });

  it('begins anew after the place was left', () => {
    go('next', 'next');
    stepper.leave();
    expect(stepper.current).toBeUndefined();
    expect(go('next')).toEqual([A]);
  });

  it('passes marks that do not show', () => {
    hidden.add(B);
    expect(go('next', 'next', 'previous')).toEqual([A, C, A]);
  });

  it('goes nowhere where no mark shows, and keeps the place', () => {
    go('next', 'next');
    for (const mark of [A, B, C]) hidden.add(mark);
    expect(go('next', 'previous')).toEqual([undefined, undefined]);
    expect(stepper.current).toBe(B);
  });

  it('goes on from a mark that another reading of the page has made anew', () => {
    stepper.update([markOn(node, 0, 'a'), markOn(node, 5, 'b'), C]);
    stepper.goTo(B);
    expect(go('next')).toEqual([C]);
  });

  it.each([
    ['next', C],
    ['previous', A],
  ] as const)('goes on from where a mark stood that is gone: %s', (direction, expected) => {
    stepper.update([A, C]);
    stepper.goTo(B);
    expect(go(direction)).toEqual([expected]);
  });

  it('goes nowhere without marks', () => {
    stepper.update([]);
    expect(go('next', 'previous')).toEqual([undefined, undefined]);
    expect(stepper.current).toBeUndefined();
  });
});

describe('new marks', () => {
  it.each([
    ['next', C],
    ['previous', A],
  ] as const)('leave the reader between those around a mark that is gone: %s', (direction, expected) => {
    go('next', 'next');
    stepper.update([A, C]);
    expect(stepper.current).toBeUndefined();
    expect(go(direction)).toEqual([expected]);
  });

  it('leave the reader at the end when the last mark is gone', () => {
    go('previous');
    stepper.update([A, B]);
    expect(go('previous')).toEqual([B]);
    expect(go('next')).toEqual([A]);
  });

  it('keep the reader’s place where its text is still marked', () => {
    go('next', 'next');
    const again = markOn(node, 5, 'b');
    stepper.update([markOn(OTHER, 0), A, again, C]);
    expect(stepper.current).toBe(again);
    expect(go('next')).toEqual([C]);
  });

  it.each([
    ['in another node', markOn(OTHER, 5)],
    ['elsewhere in the node', markOn(node, 6)],
  ])('take the place where all that is marked is %s', (_, mark) => {
    go('next', 'next');
    stepper.update([mark]);
    expect(stepper.current).toBeUndefined();
    expect(go('next')).toEqual([mark]);
  });

  it('give no place to a reader who has none', () => {
    stepper.update([C]);
    expect(stepper.current).toBeUndefined();
  });
});
