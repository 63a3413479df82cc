import { describe, expect, it } from 'vitest';
import { spot } from '../../../matching/spot.ts';
import { BUNDLED } from './bundled.ts';
import { type Group, readDigests, score } from './digests.ts';

const digests = readDigests();
const find = (text: string) => spot(text, BUNDLED);
const scoreOf = (group: Group) =>
  score(
    digests.filter((digest) => digest.group === group),
    find,
  );
const overall = score(digests, find);

describe('the digests', () => {
  it('are 48 pages and 30 sentences, whose gold stands where it says', () => {
    expect(digests).toHaveLength(78);
    const astray = digests.flatMap(({ name, text, gold }) =>
      gold
        .filter(({ start, end, text: span }) => text.slice(start, end) !== span)
        .map(({ start }) => `${name} @${start}`),
    );
    expect(astray).toEqual([]);
  });

  it('are spotted with an F1 of at least 0.97', () => {
    expect(overall.f1).toBeGreaterThanOrEqual(0.97);
  });

  it.each(['ar', 'fr', 'en', 'sentences'] as const)('are spotted with an F1 of at least 0.96 in %s', (group) => {
    expect(scoreOf(group).f1).toBeGreaterThanOrEqual(0.96);
  });

  it('have exact spans in 97 of 100 mentions', () => {
    expect(overall.exact).toBeGreaterThanOrEqual(0.97);
  });

  it('spring at most two traps', () => {
    expect(overall.sprung.length, overall.sprung.join('\n')).toBeLessThanOrEqual(2);
  });

  it('keep a precision of 0.95 on the pages of look-alikes', () => {
    expect(scoreOf('trap').precision).toBeGreaterThanOrEqual(0.95);
  });
});
