import { describe, expect, it } from 'vitest';
import { pathOf, STEPS_WIDTH, stepsOf } from '../../../../components/card/steps.ts';
import type { Figure, RecordedValue } from '../../../../data/records/figure.ts';

type Value = Omit<RecordedValue, 'sources'>;

const figureOf = (...history: Value[]): Figure => ({
  id: 'capacity',
  name: { ar: 'القدرة', fr: 'Capacité', en: 'Capacity' },
  unit: 'GW',
  history: history.map((value) => ({ ...value, sources: [] })),
});

const GROWING = figureOf(
  { asOf: '2025-02-06', max: 1 },
  { asOf: '2025-05-19', exact: 1.4 },
  { asOf: '2026-06-01', max: 3 },
);

describe('stepsOf', () => {
  it('goes with the direction of reading, and higher for more', () => {
    const [first, second, third] = stepsOf(GROWING, false);
    expect(first?.x).toBeLessThan(second?.x ?? 0);
    expect(second?.x).toBeLessThan(third?.x ?? 0);
    expect(first?.y).toBeGreaterThan(second?.y ?? 0);
    expect(second?.y).toBeGreaterThan(third?.y ?? 0);
  });

  it('is mirrored from right to left', () => {
    const mirrored = stepsOf(GROWING, true).map(({ x }) => STEPS_WIDTH - x);
    expect(mirrored).toEqual(stepsOf(GROWING, false).map(({ x }) => x));
  });

  it('leaves out values that measure a part', () => {
    const figure = figureOf(
      { asOf: '2025-02', exact: 1, facet: 'total' },
      { asOf: '2025-03', exact: 9, facet: 'grid' },
      { asOf: '2025-05', exact: 2 },
    );
    expect(stepsOf(figure, false).map(({ value }) => value.asOf)).toEqual(['2025-02', '2025-05']);
  });

  it('gives a range its middle and how far it reaches, on the scale of the others', () => {
    const figure = figureOf({ asOf: '2025', min: 30, max: 50 }, { asOf: '2026', exact: 50 }, { asOf: '2027', min: 30 });
    const [range, top, low] = stepsOf(figure, false);
    expect(range?.y).toBe(((top?.y ?? 0) + (low?.y ?? 0)) / 2);
    expect(range?.spread).toBe(((low?.y ?? 0) - (top?.y ?? 0)) / 2);
    expect([top?.spread, low?.spread]).toEqual([0, 0]);
  });

  it('draws neither a single value nor more than four', () => {
    expect(stepsOf(figureOf({ asOf: '2025', exact: 1 }), false)).toEqual([]);
    const five = ['2021', '2022', '2023', '2024', '2025'].map((asOf, i) => ({ asOf, exact: i }));
    expect(stepsOf(figureOf(...five), false)).toEqual([]);
    expect(stepsOf(figureOf(...five.slice(1)), false)).toHaveLength(4);
  });

  it('draws values that stay the same as a level line', () => {
    const [first, second] = stepsOf(figureOf({ asOf: '2025', exact: 2 }, { asOf: '2026', exact: 2 }), false);
    expect(first?.y).toBe(second?.y);
    expect(first?.y).not.toBeNaN();
  });
});

describe('pathOf', () => {
  it('holds a value until the next, and the last to the edge', () => {
    const [a, b, c] = stepsOf(GROWING, false);
    expect(pathOf(stepsOf(GROWING, false))).toBe(`M${a?.x} ${a?.y}H${b?.x}V${b?.y}H${c?.x}V${c?.y}H${STEPS_WIDTH}`);
  });

  it('ends at the left edge from right to left', () => {
    expect(pathOf(stepsOf(GROWING, true))).toMatch(/H0$/);
  });

  it('is empty without steps', () => expect(pathOf([])).toBe(''));
});
