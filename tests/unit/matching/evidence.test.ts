import { describe, expect, it } from 'vitest';
import { spot } from '../../../matching/spot.ts';
import { context, entity, indexOf, rule, taken } from './gazetteer.ts';

const SAUDI = context('saudi', ['Saudi', 'Riyadh'], ['saudi-arabia']);
const OTHERS = context('others', ['Kenya', 'Nairobi']);

/** The programme with a context rule, beside a country that is evidence for it. */
const indexWith = (asked: Parameters<typeof rule>[0], ...contexts: ReturnType<typeof context>[]) =>
  indexOf(
    [
      entity('vision', [{ text: 'Vision 2030', context: rule(asked) }]),
      entity('saudi-arabia', ['Saudi Arabia'], { type: 'place' }),
    ],
    [SAUDI, OTHERS, ...contexts],
  );

const visions = (text: string, index: ReturnType<typeof indexWith>): number =>
  taken(text, index).filter((name) => name === 'Vision 2030').length;

describe('a name that needs context', () => {
  const index = indexWith({ for: ['saudi'], against: ['others'] });

  it('is left where nothing speaks for it', () => {
    expect(visions('Vision 2030 is a plan.', index)).toBe(0);
  });

  it('is taken beside a word of a context for it, before or behind', () => {
    expect(visions('Riyadh has Vision 2030.', index)).toBe(1);
    expect(visions('Vision 2030 was made in Riyadh.', index)).toBe(1);
  });

  it('is taken where an entity of the context is named', () => {
    expect(visions('Saudi Arabia has Vision 2030.', index)).toBe(1);
  });

  it('is taken for evidence in another sentence', () => {
    expect(visions('Riyadh grows. The city is big.\nVision 2030 is its plan.', index)).toBe(1);
  });

  it('is left beside a word against it', () => {
    expect(visions('Kenya has Vision 2030.', index)).toBe(0);
  });

  it('goes with the nearer of two', () => {
    expect(visions('Investors from Riyadh went to Nairobi to speak of Vision 2030.', index)).toBe(0);
    expect(visions('Investors from Nairobi went to Riyadh to speak of Vision 2030.', index)).toBe(1);
  });

  it('goes with its own sentence before another one', () => {
    expect(
      visions('They flew to Nairobi. Vision 2030 is the plan of the king and of the people of Riyadh.', index),
    ).toBe(1);
  });

  it('is told apart at each place', () => {
    const text = `Riyadh has Vision 2030. ${'It is long. '.repeat(60)}Kenya has Vision 2030, too.`;
    expect(visions(text, index)).toBe(1);
  });

  it('says which words decided', () => {
    const [mention] = spot('So Riyadh has Vision 2030.', index);
    expect(mention?.why).toEqual({ by: 'context', evidence: { start: 3, end: 9 } });
  });

  it('is no evidence for itself', () => {
    const own = indexOf(
      [entity('x', [{ text: 'Saudi Vision', context: rule({ for: ['saudi'] }) }])],
      [context('saudi', ['Saudi'])],
    );
    expect(taken('Saudi Vision', own)).toEqual([]);
    expect(taken('Saudi Vision, the Saudi plan', own)).toEqual(['Saudi Vision']);
  });
});

describe('the parts of a context rule', () => {
  it('take or leave where nothing speaks', () => {
    expect(visions('Vision 2030.', indexWith({ against: ['others'], otherwise: 'take' }))).toBe(1);
    expect(visions('Vision 2030.', indexWith({ against: ['others'], otherwise: 'leave' }))).toBe(0);
    expect(visions('Vision 2030 in Kenya.', indexWith({ against: ['others'], otherwise: 'take' }))).toBe(0);
  });

  it('bound evidence for a name to its sentence, but not evidence against it', () => {
    const index = indexWith({ for: ['saudi'], against: ['others'], within: 'sentence' });
    expect(visions('Riyadh grows. Vision 2030 is a plan.', index)).toBe(0);
    expect(visions('Riyadh grows and Vision 2030 is a plan.', index)).toBe(1);
    const lenient = indexWith({ for: ['saudi'], against: ['others'], within: 'sentence', otherwise: 'take' });
    expect(visions('Nairobi grows. Vision 2030 is a plan.', lenient)).toBe(0);
  });

  it('ask for one context, or for all', () => {
    const tech = context('tech', ['chips']);
    const one = indexWith({ for: ['saudi', 'tech'] }, tech);
    const all = indexWith({ for: ['saudi', 'tech'], all: true }, tech);
    expect([visions('chips for Vision 2030.', one), visions('chips for Vision 2030.', all)]).toEqual([1, 0]);
    expect(visions('Riyadh buys chips for Vision 2030.', all)).toBe(1);
  });
});
